import type { Confidence } from '@/lib/kinds/types';
import { type Folded, HAS_MANY_DIGITS } from '@/lib/text/fold';
import { cutsOf, isInLines, type Stretch, stretches } from '../digit-groups';
import { isOfARow } from '../english-phone';
import { after, before } from '../matches';
import { LONGEST_JP, type NumberJp, numberJp, SHORTEST_JP } from '../numbering-plan-jp';
import { isCounted, isFingerExercise, isNamedOtherwise } from '../other-numbers';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Numbers of Japan's plan, written nationally or with +81. Half-width or full-width is folding's business. */
export default {
  id: 'phone-jp',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    let [longest, end]: [FoldedFinding | undefined, number] = [undefined, 0];
    for (const stretch of stretches(folded, SHORTEST_JP, '01081'.length + LONGEST_JP)) {
      if (longest && stretch.from >= longest.to) {
        yield longest;
        [longest, end] = [undefined, longest.to];
      }
      const isInside = longest && stretch.from > longest.from + 1;
      if (stretch.from >= end && !isInside) longest = findingOf(folded, stretch) ?? longest;
    }
    if (longest) yield longest;
  },
} satisfies Detector;

/** Prefixes for calling Japan from abroad, with the exit code of most countries (00) and of Japan (010). */
const ABROAD = /^(?:010|00)?81/;
/** These may touch a number; any other Latin letters make it part of a product number, a hash, an id. */
const NO_PHONE_WORD =
  /(?<![a-z])(?!(?:tel|phone|fax|mobile|cell|call|no|number|line|[tpm])$)[a-z]{1,12}$|[a-z]{13}$/;
/** A short word after it is a word: lol. */
const ID_GOES_ON = /^(?:[a-z]{6}|[a-z]{1,5}\d)/;

function findingOf(folded: Folded, stretch: Stretch): FoldedFinding | undefined {
  const { digits, from, to } = stretch;
  const hasPlus = from > 0 && folded.text.charAt(from - 1) === '+';
  const national = digits.startsWith('0') ? numberJp(digits) : undefined;
  // Without a plus, 81 has to stand by itself: 81-90-1234-5678.
  const isLoose = digits.startsWith('8') && !hasPlus && cutsOf(stretch.groups)[0] !== 2;
  const number =
    national ?? (ABROAD.test(digits) && !isLoose ? numberJp(digits.replace(/^[01]*81(0?)/, '0')) : undefined);
  if (!number || isFingerExercise(digits) || NO_PHONE_WORD.test(before(folded, from, 13))) return undefined;
  const candidate = { ...stretch, ...number, isAbroad: !national, cuts: cutsOf(stretch.groups) };
  const confidence = standsAlone(folded, candidate) ? confidenceOf(folded, candidate) : undefined;
  return confidence && { from: hasPlus ? from - 1 : from, to, confidence };
}

interface Candidate extends Stretch, NumberJp {
  readonly isAbroad: boolean;
  readonly cuts: readonly number[];
}

/** False where it is named or counted as something else, or is a part of something longer. */
function standsAlone(folded: Folded, candidate: Candidate): boolean {
  const { from, to, cuts, isAbroad } = candidate;
  const [before, behind] = gapsOf(folded, candidate);
  // After a list's number it has to be in full: 1.090-1234-5678.
  if (isTight(behind) || (isTight(before) && !(isUsual(candidate) && cuts.length > 1))) return false;
  if (cuts.length > 0) return isAbroad || isMobile(candidate) || !isNamedOtherwise(folded, from);
  return !isNamedOtherwise(folded, from) && !isCounted(folded, to) && !ID_GOES_ON.test(after(folded, to, 6));
}

/** By where it is cut: as people do, digit by digit, or in odd pieces. */
function confidenceOf(folded: Folded, candidate: Candidate): Confidence | undefined {
  const { groups, cuts, isDoubtful, isAbroad, type } = candidate;
  if (isAbroad || (isMobile(candidate) && isCutWhole(candidate))) return 'strong';
  if (cuts.length === 0) return isDoubtful ? undefined : 'likely';
  if (isCutWhole(candidate)) return isDoubtful || type === 'service' ? 'likely' : 'strong';
  if (groups.every(({ start, end }) => end - start === 1)) return digitByDigit(folded, candidate);
  if (isDoubtful || !isWhole(folded, candidate)) return undefined;
  return isMobile(candidate) ? 'likely' : 'weak';
}

function digitByDigit(folded: Folded, candidate: Candidate): Confidence | undefined {
  return isOfARow(folded, candidate, true) ? undefined : 'likely';
}

/** In odd pieces it has to be alone in its line, or it would be found in any row of numbers. */
function isWhole(folded: Folded, candidate: Candidate): boolean {
  const { groups, cuts } = candidate;
  const isDecimal = cuts.length === 1 && folded.text.charAt(groups[0]?.end ?? 0) === '.';
  const isAlone = (cuts[0] ?? 0) > 1 && gapsOf(folded, candidate).every((gap) => gap?.includes('\n') ?? true);
  return !isDecimal && (isAlone || isInLines(folded, groups));
}

function isMobile({ type }: NumberJp): boolean {
  return type === 'mobile' || type === 'ip';
}

function isUsual({ cuts, breaks, otherAreas }: Candidate): boolean {
  return cuts.every((at) => breaks.includes(at) || otherAreas?.includes(at));
}

function isCutWhole(candidate: Candidate): boolean {
  const { cuts, breaks } = candidate;
  return isUsual(candidate) && (cuts.length === 0 || cuts.length === breaks.length);
}

/** What is between it and the digits beside it, if there are any. */
function gapsOf({ text }: Folded, { left, right, from, to }: Stretch): (string | undefined)[] {
  return [left && text.slice(left.end, from), right && text.slice(to, right.start)];
}

/** A single hyphen or point: what it joins is one number, longer than a phone number. */
function isTight(gap: string | undefined): boolean {
  return gap === '-' || gap === '.';
}

export const examples = {
  hit: [
    ['090-1234-5678', '090-1234-5678'],
    ['わたしの番号 09012345678 だよ', '09012345678'],
    ['０９０－１２３４－５６７８です', '０９０－１２３４－５６７８'],
    ['０９０ー１２３４ー５６７８', '０９０ー１２３４ー５６７８'],
    ['080 1234 5678 に電話して', '080 1234 5678'],
    ['070.1234.5678', '070.1234.5678'],
    ['090・1234・5678', '090・1234・5678'],
    ['①いちばん早いのは060-1234-5678', '060-1234-5678'],
    ['090-12345678', '090-12345678'],
    ['0 9 0 1 2 3 4 5 6 7 8', '0 9 0 1 2 3 4 5 6 7 8'],
    ['TEL09012345678', '09012345678'],
    ['tel:050-1234-5678', '050-1234-5678'],
    ['03-3333-4444', '03-3333-4444'],
    ['03(3333)4444', '03(3333)4444'],
    ['03-1234-5678', '03-1234-5678'],
    ['+81 3-1234-5678', '+81 3-1234-5678'],
    ['（０３）３３３３－４４４４', '０３）３３３３－４４４４'],
    ['06-6666-7777まで', '06-6666-7777'],
    ['実家は 0422-22-3333', '0422-22-3333'],
    ['0354321234', '0354321234'],
    ['045-123-4567', '045-123-4567'],
    ['0120-123-456', '0120-123-456'],
    ['0800-123-4567', '0800-123-4567'],
    ['+81 90-1234-5678', '+81 90-1234-5678'],
    ['+819012345678', '+819012345678'],
    ['＋８１（０）９０−１２３４−５６７８', '＋８１（０）９０−１２３４−５６７８'],
    ['+81-3-3333-4444', '+81-3-3333-4444'],
    ['010-81-90-1234-5678', '010-81-90-1234-5678'],
    ['81-90-1234-5678', '81-90-1234-5678'],
    ['3 090-1234-5678', '090-1234-5678'],
    ['1.090-1234-5678', '090-1234-5678'],
    ['090\n1234\n5678', '090\n1234\n5678'],
    ['０９０\u200b１２３４\u200b５６７８', '０９０\u200b１２３４\u200b５６７８'],
    ['0️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '0️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
  ],
  miss: [
    '',
    '今日も来てくれてありがとう！',
    '8888888888888',
    '88888888',
    'www 草 777',
    '21:00-23:30 に配信します',
    '2026-11-24 21:00',
    '2026/01/02 03:04:05',
    '合計 1,000,000円',
    '¥0312345678',
    '0345678900円',
    '0345678900ポイント',
    '注文番号 0354321234',
    '注文番号: 09012345678901',
    'ISBN 978-4-00-000000-0',
    'No.0354321234',
    '0.9012345678',
    'abc09012345678',
    '0901234567890abcdef',
    '090-1234-5678-9012',
    '12-09012345678',
    '090-0234-5678',
    '090-1234-567',
    '0312345678',
    '06 11 12 13 14',
    '0-0-3 12 連勝',
    '00000000000',
    '1234567890',
    'フレンドコード 1234-5678-9012',
    '10000人ありがとう',
    'スコア 9012345678',
    'iPhone 15 Pro 256GB',
    '192.168.0.1',
    '110 と 119',
  ],
} satisfies Examples;
