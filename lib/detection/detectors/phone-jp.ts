import type { Confidence } from '@/lib/kinds/types';
import { type Folded, HAS_MANY_DIGITS } from '@/lib/text/fold';
import { latinBefore, startsWithAny } from '../around';
import { cutsOf, type DigitGroup, digitRuns, digitsOf, isInLines } from '../digit-groups';
import { after } from '../matches';
import { LONGEST_JP, type NumberJp, type NumberTypeJp, numberJp, SHORTEST_JP } from '../numbering-plan-jp';
import { isFingerExercise, isNamedOtherwise } from '../other-numbers';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Numbers of Japan's plan, written nationally or with +81. Half-width or full-width is folding's business. */
export default {
  id: 'phone-jp',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const run of digitRuns(folded)) {
      for (let first = 0; first < run.length; ) {
        const candidate = longestNumber(folded, run, first);
        if (candidate) yield toFinding(folded, candidate);
        first += candidate?.groups.length ?? 1;
      }
    }
  },
} satisfies Detector;

const REASONS = {
  mobile: {
    ja: '携帯電話の番号の形です（070・080・090 などで始まる11桁）。',
    en: 'Looks like a Japanese mobile number (11 digits: 070, 080, 090 …).',
  },
  ip: {
    ja: 'IP電話の番号の形です（050 で始まる11桁）。',
    en: 'Looks like a Japanese IP phone number (11 digits: 050 …).',
  },
  landline: {
    ja: '固定電話の番号の形です（市外局番で始まる10桁）。',
    en: 'Looks like a Japanese landline number (10 digits from an area code).',
  },
  service: {
    ja: '受付窓口などの番号の形です（0120 など）。',
    en: 'Looks like a Japanese service number (0120 and others).',
  },
} as const satisfies Record<NumberTypeJp, FoldedFinding['reason']>;

/** Prefixes for calling Japan from abroad, with the exit code of most countries (00) and of Japan (010). */
const COUNTRY_CODES = ['01081', '0081', '81'];
const HYPHEN = 0x2d;
const POINT = 0x2e;
const MOST_DIGITS = '01081'.length + LONGEST_JP;
/** The first digits of anything we look for, as far as they are there. */
const BEGINNING = /^(0$|0[1-9]|00$|008|81|8$)/;

/** These may touch a number; any other Latin letter makes it part of a product number, a hash, an id. */
const PHONE_WORDS = new Set([
  '',
  'tel',
  'phone',
  'fax',
  'mobile',
  'cell',
  'call',
  'ph',
  't',
  'p',
  'm',
  'no',
  'number',
  'sms',
  'line',
  'whatsapp',
]);

/** What makes bare digits a price or a count, or some other number. Hiragana, as folding leaves it. */
const UNITS = [
  '円',
  '¥',
  '%',
  '点',
  '位',
  '回',
  '人',
  '個',
  '枚',
  '件',
  '票',
  'pt',
  'ぽいんと',
  'こいん',
  'yen',
];

interface Candidate {
  readonly groups: readonly DigitGroup[];
  /** Half-open range of folded units, from the first digit to the last. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberJp;
  readonly isInternational: boolean;
}

/** The longest number made of whole groups that begins with group `first`. */
function longestNumber(folded: Folded, run: readonly DigitGroup[], first: number): Candidate | undefined {
  const isJoinedOn = isTight(folded, run[first - 1], run[first]);
  // What touches a list's number or a date is a number only when written out in full: 1.090-1234-5678.
  if (isJoinedOn && sizeOf(run[first]) < 2) return undefined;
  let longest: Candidate | undefined;
  let digits = '';
  for (let last = first; last < run.length; last++) {
    if (digits.length + sizeOf(run[last]) > MOST_DIGITS) break;
    digits += digitsOf(folded, run[last]);
    // Most runs of digits end here, before anything is built: they can't begin a number.
    if (!BEGINNING.test(digits)) break;
    if (digits.length < SHORTEST_JP || isTight(folded, run[last], run[last + 1])) continue;
    const candidate = asNumber(folded, digits, run.slice(first, last + 1));
    if (isJoinedOn && !isInFull(candidate)) continue;
    if (isSound(folded, run, candidate)) longest = candidate;
  }
  return longest;
}

function isSound(folded: Folded, run: readonly DigitGroup[], candidate: Candidate | undefined): boolean {
  if (!candidate || !standsAlone(folded, candidate)) return false;
  return isKnownCut(candidate) || isWhole(folded, run, candidate);
}

/** Cut where people cut it, or digit by digit. */
function isKnownCut(candidate: Candidate): boolean {
  const { groups, number, isInternational } = candidate;
  const isComplete = groups.length === 1 || groups.length > number.breaks.length;
  return isInternational || (isCutAsUsual(candidate) && isComplete) || isSpaced(candidate);
}

function isSpaced({ groups }: Candidate): boolean {
  return groups.every((group) => sizeOf(group) === 1);
}

/** A number in odd pieces has to be alone in its line, or it would be found in any row of numbers. */
function isWhole(folded: Folded, run: readonly DigitGroup[], { groups, start, end }: Candidate): boolean {
  if (isInLines(folded, groups)) return true;
  const left = run.findLast((group) => group.end <= start);
  const right = run.find((group) => group.start >= end);
  const isFree = (from: number, to: number) => folded.text.slice(from, to).includes('\n');
  return sizeOf(groups[0]) > 1 && (!left || isFree(left.end, start)) && (!right || isFree(end, right.start));
}

function asNumber(folded: Folded, digits: string, groups: readonly DigitGroup[]): Candidate | undefined {
  const [start, end] = [groups[0]?.start ?? 0, groups.at(-1)?.end ?? 0];
  const national = digits.length > LONGEST_JP ? undefined : numberJp(digits);
  if (national) return { groups, start, end, number: national, isInternational: false };
  const code = COUNTRY_CODES.find((prefix) => digits.startsWith(prefix));
  // Without a plus, 81 has to stand by itself: 81-90-1234-5678.
  const isLoose = code === '81' && !hasPlusBefore(folded, start) && sizeOf(groups[0]) !== 2;
  if (code === undefined || isLoose) return undefined;
  const number = numberJp(`0${digits.slice(code.length).replace(/^0/, '')}`);
  return number && { groups, start, end, number, isInternational: true };
}

/** A single hyphen or point between two groups: what it joins is one number, longer than a phone number. */
function isTight(folded: Folded, left: DigitGroup | undefined, right: DigitGroup | undefined): boolean {
  if (!left || !right || right.start - left.end !== 1) return false;
  const separator = folded.units[left.end];
  return separator === HYPHEN || separator === POINT;
}

/** False where letters, a price or another number's name touch it, and for a decimal fraction. */
function standsAlone(folded: Folded, candidate: Candidate): boolean {
  const { groups, start, end, number, isInternational } = candidate;
  if (!PHONE_WORDS.has(latinBefore(folded, start))) return false;
  if (isFingerExercise(groups.map((group) => digitsOf(folded, group)).join(''))) return false;
  const [first, second] = groups;
  const isDecimal = groups.length === 2 && first && second && between(folded, first, second) === '.';
  const needsUsualCut = isDecimal || (number.isDoubtful && !isInternational);
  if (needsUsualCut && !(second && isCutAsUsual(candidate))) return false;
  if (second) return number.type === 'mobile' || isInternational || !isNamedOtherwise(folded, start);
  const isOther = startsWithAny(folded, end, UNITS) || isNamedOtherwise(folded, start);
  // A short word after it is a word: lol.
  return !isOther && !/^(?:[a-z]{6}|[a-z]{1,5}\d)/.test(after(folded, end, 6));
}

function toFinding(folded: Folded, candidate: Candidate): FoldedFinding {
  const { start, end, number } = candidate;
  const from = hasPlusBefore(folded, start) ? start - 1 : start;
  return { from, to: end, confidence: confidenceOf(candidate), reason: REASONS[number.type] };
}

/** Eleven digits that fit the plan are hardly ever anything else; ten may be, unless cut where people cut them. */
function confidenceOf(candidate: Candidate): Confidence {
  const { groups, number, isInternational } = candidate;
  if (isInternational) return 'strong';
  const isUsual = isCutAsUsual(candidate);
  if (number.type === 'mobile' || number.type === 'ip') return isUsual ? 'strong' : 'likely';
  if (!isUsual) return isSpaced(candidate) ? 'likely' : 'weak';
  return number.type === 'landline' && !number.isDoubtful && groups.length > 1 ? 'strong' : 'likely';
}

function isInFull(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.groups.length > 2 && isCutAsUsual(candidate);
}

function isCutAsUsual({ groups, number }: Candidate): boolean {
  return cutsOf(groups).every((at) => number.breaks.includes(at));
}

function hasPlusBefore(folded: Folded, start: number): boolean {
  return folded.units[start - 1] === '+'.charCodeAt(0);
}

function between(folded: Folded, left: DigitGroup, right: DigitGroup): string {
  return String.fromCharCode(...folded.units.subarray(left.end, right.start));
}

function sizeOf(group: DigitGroup | undefined): number {
  return group ? group.end - group.start : 0;
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
