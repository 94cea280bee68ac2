import { type Folded, HAS_MANY_DIGITS } from '@/lib/text/fold';
import { type DigitGroup, digitRuns, digitsOf } from '../digit-groups';
import { KANJI_PAIRS, withPlainDigits } from '../kanji-digits';
import { after, before } from '../matches';
import { isFingerExercise, isNamedOtherwise } from '../other-numbers';
import type { Detector, Examples } from '../types';

/** Beginnings of the networks' numbers and how long theirs are (ISO/IEC 7812-1); UnionPay has longer ones too. */
const NETWORKS =
  /^(?:4\d{15}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:6011|65\d\d|64[4-9]\d)\d{12}|62\d{14,17})$/;
/** How they are cut on the card and in forms; or each digit by itself. */
const CUTS = /^(?:\d\d|4,4,4,4(?:,3)?|4,6,[45]|(?:1,)+1)$/;
const [SHORTEST, LONGEST] = [14, 19];
const CUE = /かーど|くれか|でびっと|visa|master|jcb|amex|card|有効/;

/** Numbers of payment cards: a network's beginning and a right check digit (Luhn). */
export default {
  id: 'card',
  kind: 'card',
  classes: HAS_MANY_DIGITS,
  cues: KANJI_PAIRS,
  *find(folded) {
    const plain = withPlainDigits(folded);
    for (const run of digitRuns(plain)) {
      for (let first = 0; first < run.length; first++) {
        const last = lastOfCard(plain, run, first);
        const [from, to] = [run[first]?.start ?? 0, run[last]?.end ?? 0];
        if (last < 0 || !isFree(plain, from, to)) continue;
        const isCalled = CUE.test(before(plain, from, 20));
        if (!isCalled && isNamedOtherwise(plain, from)) continue;
        yield { from, to, confidence: isCalled || last > first ? 'strong' : 'likely', reason: REASON };
        first = last;
      }
    }
  },
} satisfies Detector;

/** The last group of the card number that begins with group `first`, or -1. */
function lastOfCard(folded: Folded, run: readonly DigitGroup[], first: number): number {
  const unit = folded.units[run[first]?.start ?? 0] ?? 0;
  if (unit < 0x32 || unit > 0x36) return -1;
  let digits = '';
  for (let last = first; last < run.length; last++) {
    digits += digitsOf(folded, run[last], LONGEST);
    if (digits.length > LONGEST) return -1;
    if (digits.length < SHORTEST || !NETWORKS.test(digits) || !isLuhn(digits)) continue;
    const groups = run.slice(first, last + 1);
    if (isCutAsUsual(folded, groups) && !isFingerExercise(digits)) return last;
  }
  return -1;
}

/** Or one part a line, as it comes when it is sent in pieces. */
function isCutAsUsual({ text }: Folded, groups: readonly DigitGroup[]): boolean {
  const isInLines = groups.every(
    ({ start }, n) => n === 0 || text.slice(groups[n - 1]?.end, start).includes('\n'),
  );
  return isInLines || CUTS.test(groups.map(({ start, end }) => end - start).join());
}

/** False where it is a piece of something longer. */
function isFree(folded: Folded, from: number, to: number): boolean {
  return !/\d[-.,]?$/.test(before(folded, from, 2)) && !/^[-.,]?\d/.test(after(folded, to, 2));
}

/** From the right, every second digit doubled; the sum ends in 0. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const REASON = {
  ja: 'カード番号の形で、検査数字も合っています。',
  en: 'Looks like a card number, and its check digit is right.',
};

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
