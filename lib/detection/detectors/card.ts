import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { before, matches } from '../matches';
import { isFingerExercise, isNamedOtherwise } from '../other-numbers';
import type { Detector, Examples } from '../types';

/** 13 to 19 digits (ISO/IEC 7812-1), in one piece or cut as on the card: 4-4-4-4(-3), 4-6-5, 4-6-4. */
const NUMBER =
  /(?<![\d.,-])(?:\d{13,19}|(?:\d{4}[ \-ー・.\n]){3}\d{4}(?:[ \-ー・.\n]\d{3})?|\d{4}[ \-ー・.\n]\d{6}[ \-ー・.\n]\d{4,5})(?![\d-])/g;
/** Beginnings of the networks' numbers and how long theirs are; UnionPay has longer ones too. */
const NETWORKS = [
  /^4\d{15}$/,
  /^(5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^35(2[89]|[3-8]\d)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(0[0-5]|[68]\d)\d{11}$/,
  /^(6011|65\d\d|64[4-9]\d)\d{12}$/,
  /^62\d{14,17}$/,
];
const CUE = /かーど|くれか|visa|master|jcb|amex|card|番号|有効/;

/** Numbers of payment cards: a network's beginning and a right check digit (Luhn). */
export default {
  id: 'card',
  kind: 'card',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const digits = match[0].replace(/\D/g, '');
      if (!NETWORKS.some((network) => network.test(digits)) || !isLuhn(digits)) continue;
      if (isFingerExercise(digits) || isNamedOtherwise(folded, from)) continue;
      const isSure = match[0].length > digits.length || CUE.test(before(folded, from, 20));
      yield { from, to, confidence: isSure ? 'strong' : 'likely', reason: REASON };
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
  ],
  miss: [
    '4111 1111 1111 1112',
    '1234 5678 9012 3456',
    '注文番号 4111111111111111',
    '4444444444444444',
    '978-4-00-000000-0',
    '41111111111111111111111',
  ],
} satisfies Examples;
