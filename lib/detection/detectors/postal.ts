import { type Folded, HAS_LATIN, HAS_MANY_DIGITS } from '@/lib/text/fold';
import { before, matches } from '../matches';
import { isCounted } from '../other-numbers';
import { isTouched, readSpoken } from '../spoken-digits';
import type { Detector, Examples, FoldedFinding } from '../types';

const CALLED_JP = /〒|郵便|ゆうびん|住所|送り先|宛先|post|zip/g;
/** As far as this from the word that says so. */
const FARTHEST = 15;
/** A longer text is no message. */
const LONGEST = 20_000;
const CODE_JP = '\\d{3} ?[-ー~]? ?\\d{4}(?!\\d|-\\d)';
const PLACE = '(?:北海道|東京都|京都府|大阪府|[一-龥]{2,3}県|[一-龥]{1,4}[市区])';

export const BRITISH = '[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}';
export const CANADIAN = '[a-ceghj-npr-tvxy]\\d[a-z][ -]?\\d[a-z]\\d';
/** Five digits and perhaps four in America, four in Australia; Britain's (Royal Mail's PAF), Canada's and Ireland's. */
const CODE = `(?<![a-z\\d$-]|\\d )(?:\\d{5}(?:-\\d{4})?|${BRITISH}|${CANADIAN}|\\d{4}|\\d{6})(?![a-z\\d:/-]| ?(?:円|yen))`;
const CALLED = '(?<![a-z])(?:zip(?:code|\\+4)?(?![a-z]|[ .-]?(?:file|it|up|lock|tie))|post(?:al)? ?code|plz)';
const ABROAD = new RegExp(
  [
    `${CALLED}[^\\d\\n]{0,22}?(${CODE})`,
    `(${CODE})[^\\d\\n.!?]{0,16}?${CALLED}`,
    `(?<=[a-z], ?)([a-z]{2} \\d{5})(?![\\d,-])`,
    `(?<![a-z\\d])(${BRITISH}|${CANADIAN})(?![a-z\\d])`,
    `(?<![\\d-])(${CODE_JP})(?=[ \\n、]{0,2}${PLACE}|[^\\d\\n。!?]{0,8}(?:郵便番号|ゆうびんばんごう))`,
  ].join('|'),
  'g',
);

/** Postal codes that are called so, those before or after a place, and British and Canadian ones in capitals. */
export default {
  id: 'postal',
  kind: 'postal',
  classes: HAS_MANY_DIGITS | HAS_LATIN,
  cues: CALLED_JP.source.split('|'),
  *find(folded) {
    if (folded.length > LONGEST) return;
    for (const { index, 0: called } of matches(folded, CALLED_JP)) {
      const found = japanese(folded, index + called.length);
      if (found) yield found;
    }
    for (const match of matches(folded, ABROAD)) {
      const code = match.slice(1).find(Boolean) ?? '';
      const from = match.index + match[0].lastIndexOf(code);
      const to = from + code.length;
      const isCalled = match[1] ?? match[2] ?? match[5];
      if (
        !isCalled &&
        (/[\d,].{0,40}$/s.test(before(folded, from, 40).replace(/, ?$/, '')) ||
          !isInCapitals(folded, from, to))
      )
        continue;
      yield { from, to, confidence: 'strong' };
    }
  },
} satisfies Detector;

/** The first seven digits after the word, in whatever way they are written, if there are no more of them. */
function japanese(folded: Folded, at: number): FoldedFinding | undefined {
  for (let from = at; from < at + FARTHEST; from++) {
    const spoken = readSpoken(folded.text, from, 8);
    const to = spoken.ends[6];
    if (to === undefined || isTouched(spoken, 7, folded.text) || isCounted(folded, to)) continue;
    if (/\d[ -]?$/.test(before(folded, from, 2)) || spoken.told.some((at) => at < 7 && at !== 3)) continue;
    return { from, to, confidence: 'strong' };
  }
  return undefined;
}

function isInCapitals({ original, starts, ends }: Folded, from: number, to: number): boolean {
  const text = original.slice(starts[from], ends[to - 1]);
  return text === text.toUpperCase();
}

export const examples = {
  hit: [
    ['〒150-0001', '150-0001'],
    ['郵便番号は1500001です', '1500001'],
    ['１５０ー０００１ 東京都', '１５０ー０００１'],
    ['ゆうびん番号じゃなくて郵便番号: 530-0012', '530-0012'],
    ['〒一五〇の〇〇〇一', '一五〇の〇〇〇一'],
    ['my zip code is 90210', '90210'],
    ['postcode SW1A 1AA', 'SW1A 1AA'],
    ['郵便番号は頭が150で後ろが0001', '150で後ろが0001'],
    ['150-0001が郵便番号', '150-0001'],
    ["90210's my zip", '90210'],
    ['moved to SW1A 1AA', 'SW1A 1AA'],
    ['austin, TX 78701', 'TX 78701'],
  ],
  miss: [
    '150-0001',
    '〒マーク',
    '123-4567点',
    '郵便局 1500円',
    '090-1234-5678 東京',
    '100-2000円',
    'zip file 12345',
    'zipped 12345',
    '90210',
    'b1 2nd floor',
    'ok, xp 12345',
    '12 High Street, SW1A 1AA',
  ],
} satisfies Examples;
