import type { Folded } from '@/lib/text/fold';
import { after, before } from './matches';

/** Names of numbers that nobody rings and no bank knows: orders, members, friend codes, scores, versions. Folded. */
const NAMES =
  /(?:[$€£¥#@]|(?!電話|携帯|連絡|自宅|会社|実家|固定|代表|仕事)[一-龥]{2}(?:番号|こーど|no\.?|id)|わせ番号|ふれんど(?:こーど|id)|ふれこ|しりある|こーど|[品型]番|すこあ|score|order|tracking|ticket|ref|room|(?<!area |country )code|isbn|jan|case|user|seed|player|uid|level|acc(?:oun)?t|routing|iban|口座|記号|ver\.?|no\.|(?<![a-z])(?:id|no))(?:[ :#=→]|は|が|is|number|番号){0,3}$/;
const ORDERED = '01234567890123456789 98765432109876543210';

/** True where the words just before it give it another name: 「注文番号: 0354321234」. */
export function isNamedOtherwise(folded: Folded, at: number): boolean {
  return NAMES.test(before(folded, at, 20));
}

/** 1234567890, 99999999: what fingers type when nothing is meant. */
export function isFingerExercise(digits: string): boolean {
  return ORDERED.includes(digits) || /^(\d)\1+$/.test(digits);
}

/** What makes digits a price, a count or a score. Hiragana, as folding leaves it. */
const UNITS =
  /^ ?(?:[円¥%点位回人個枚件票名万]|再生|pt|ぽいんと|こいん|xp|points|views|yen|usd|dollars|followers|subs)/;

/** True where the words just after it say what it counts. */
export function isCounted(folded: Folded, to: number): boolean {
  return UNITS.test(after(folded, to, 10));
}
