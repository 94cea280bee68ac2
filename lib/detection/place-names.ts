import type { Folded } from '@/lib/text/fold';
import { before } from './matches';

const LONGEST = 18;
/** What runs into a name from its left: 「勤務先横浜市立…」, 「家の前の…」. */
const LEAD =
  /^(?:(?:勤務先|職場|勤先|会社|昼職|店|学校|母校|高校|大学|家|駅前|今|私|毎[日朝]|最寄駅?|隣|近所|友達|彼氏|田舎|[妹弟姉兄娘母父親])の?)+(?=[^のはが]{2}|$)/;
/** Hiragana that begins a name does so after nothing, a space or a mark: さくら総合病院. */
const LEADING_KANA =
  /(?:^|[\s、。!?「(:→])(?!(?:[そこあど]の|うち|いま|から|ここ|もう|また|でも)(?![ぁ-ん]))([ぁ-ん]{1,5})$/;
/** Hiragana inside a name, three or more: みなと赤十字病院. Shorter runs are particles, and these are verbs. */
const INNER_KANA =
  /[一-龥々a-z0-9]((?!.{0,3}(?:けど|[っい]て|った|んだ|いう|[いてす]る|した|から|ので|[てで]も|ます|です|まで))[ぁ-ん]{3,5})$/;
const JOINT = /[一-龥](?:[ゖけ][一-龥]|が[丘谷浜崎原岡島窪関岳峰嶺池沼])/;

/** Where the Japanese name begins that ends at `end`: kanji, katakana, letters and figures run on, の and spaces join them. */
export function startOfPlaceName(folded: Folded, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    if (isOfName(folded, at - 1)) at--;
    else {
      const inner = INNER_KANA.exec(before(folded, at, 6))?.[1]?.length ?? 0;
      if (inner === 0) break;
      at -= inner;
    }
  }
  const lead = LEAD.exec(folded.text.slice(at, end))?.[0].length ?? 0;
  if (lead > 0) return at + lead;
  return at - (LEADING_KANA.exec(before(folded, at, 7))?.[1]?.length ?? 0);
}

function isOfName(folded: Folded, at: number): boolean {
  const character = folded.text.charAt(at);
  if (isLetter(folded, at)) return true;
  if (character === 'の' || character === ' ') return isLetter(folded, at - 1) && isLetter(folded, at + 1);
  return JOINT.test(folded.text.slice(Math.max(0, at - 1), at + 2));
}

/** Katakana is hiragana in folded text; the original still tells. */
function isLetter(folded: Folded, at: number): boolean {
  if (/[一-龥々a-z0-9ー&]/.test(folded.text.charAt(at))) return true;
  return /[ァ-ヺｦ-ﾟ]/.test(folded.original.charAt(folded.starts[at] ?? 0));
}
