import type { Folded } from '@/lib/text/fold';
import { before } from './matches';
import { isFingerExercise, isNamedOtherwise } from './other-numbers';

const CUE =
  /(?:call|text|txt|phone|number|num|cell|mobile|reach|ring|whatsapp|whats app|tel|dial|contact|sms|でんわ|電話|番号|けいたい|携帯)[^\n]{0,24}$/;

/** True where a word before it says that a number to ring follows. */
export function hasPhoneCue(folded: Folded, at: number): boolean {
  return CUE.test(before(folded, at, 40));
}

/** False where it is a price, an order, a score, or part of something longer. */
export function canBePhone(folded: Folded, from: number, to: number): boolean {
  const left = before(folded, from, 16);
  const right = folded.text.slice(to, to + 8);
  if (/[\d.\-/+a-z_@]$/.test(left) || isNamedOtherwise(folded, from)) return false;
  if (isFingerExercise(folded.text.slice(from, to).replace(/\D/g, ''))) return false;
  return !/^(?:[\d@_]|[-./,]\d|[a-z]{1}\d|円|点|人|%| ?(?:views|points|pts|yen|usd|dollars|followers))/.test(
    right,
  );
}

export const REASON_ABROAD = {
  us: { ja: 'アメリカ・カナダの電話番号の形です。', en: 'Looks like a US or Canadian phone number.' },
  gb: { ja: 'イギリスの電話番号の形です。', en: 'Looks like a UK phone number.' },
  au: { ja: 'オーストラリアの電話番号の形です。', en: 'Looks like an Australian phone number.' },
} as const;
