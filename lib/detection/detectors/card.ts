import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { isCutAs, isPiece, stretches } from '../digit-groups';
import { KANJI_PAIRS, withPlainDigits } from '../kanji-digits';
import { before } from '../matches';
import { isFingerExercise, isNamedOtherwise } from '../other-numbers';
import type { Detector, Examples } from '../types';

/** Beginnings of the networks' numbers and how long theirs are (ISO/IEC 7812-1); UnionPay has longer ones too. */
const NETWORKS = /^(?:(?:4\d|5[1-5]|2[2-7]|35|6[045])\d{14}|3[47]\d{13}|3[068]\d{12}|62\d{14,17})$/;
/** How they are cut on the card and in forms; or each digit by itself. */
const CUTS = /^(?:\d\d|4,4,4,4(?:,3)?|4,6,[45]|(?:1,)+1)$/;
const CUE = /かーど|くれか|visa|master|jcb|amex|card/;

/** Numbers of payment cards: a network's beginning and a right check digit (Luhn). */
export default {
  id: 'card',
  kind: 'card',
  classes: HAS_MANY_DIGITS,
  cues: KANJI_PAIRS,
  *find(folded) {
    const plain = withPlainDigits(folded);
    let end = 0;
    for (const stretch of stretches(plain, 14, 19)) {
      const { digits, groups, from, to } = stretch;
      if (from < end || !NETWORKS.test(digits) || !isLuhn(digits) || isFingerExercise(digits)) continue;
      if (isPiece(plain, stretch) || !isCutAs(plain, groups, CUTS)) continue;
      const isCalled = CUE.test(before(plain, from, 20));
      if (!isCalled && isNamedOtherwise(plain, from)) continue;
      end = to;
      yield { from, to, confidence: isCalled || groups.length > 1 ? 'strong' : 'likely' };
    }
  },
} satisfies Detector;

/** From the right, every second digit doubled; the sum ends in 0. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

export const examples = {
  hit: [
    ['カード 4111 1111 1111 1111 だよ', '4111 1111 1111 1111'],
    ['5555555555554444', '5555555555554444'],
    ['３５３０－１１１３－３３３０－００００', '３５３０－１１１３－３３３０－００００'],
    ['amex 3782 822463 10005', '3782 822463 10005'],
    ['card no 4111 / 1111 / 1111 / 1111', '4111 / 1111 / 1111 / 1111'],
    ['四一一一 一一一一 一一一一 一一一一', '四一一一 一一一一 一一一一 一一一一'],
    ['4111111111111111 09/28', '4111111111111111'],
  ],
  miss: [
    '4111 1111 1111 1112',
    '1234 5678 9012 3456',
    '注文番号 4111111111111111',
    '4444444444444444',
    '978-4-00-000000-0',
    '41111111111111111111111',
    '411 1111 1111 11111',
  ],
} satisfies Examples;
