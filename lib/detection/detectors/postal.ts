import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { withPlainDigits } from '../kanji-digits';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

const CODE = '\\d{3} ?[-ー・の~]? ?\\d{4}(?!\\d|-\\d)';
/** What makes a number before it a postal code. */
const PLACE = '(?:北海道|東京都|京都府|大阪府|[一-龥]{2,3}県|[一-龥]{1,4}[市区])';
/** Five digits and perhaps four in America; Britain's (Royal Mail's PAF), Canada's and Australia's. */
const ABROAD = [
  '\\d{5}(?:-\\d{4})?(?![\\d-])',
  '[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}(?![a-z\\d])',
  '[a-ceghj-npr-tvxy]\\d[a-z] ?\\d[a-z]\\d(?!\\d)',
  '\\d{4}(?![\\d:/-]| ?(?:円|kb|mb|yen))',
].join('|');
const POSTAL = new RegExp(
  [
    `(?:〒|郵便(?:番号|ばんごう)?|ゆうびん(?:番号|ばんごう)|postal ?code|zip(?: ?code)?)(?:[ :→〒、\\n]|は|が|わ|の|is){0,4}(${CODE})`,
    `(?<![\\d-])(${CODE})(?=[ \\n、]{0,2}${PLACE})`,
    `(?<![a-z])(?:zip(?: ?code)?|post(?:al)? ?code|plz)(?:[ :→、]|は|is|'s|on|a){0,4}(${ABROAD})`,
  ].join('|'),
  'g',
);

/** Postal codes that are called so, and Japanese ones before a place. */
export default {
  id: 'postal',
  kind: 'postal',
  classes: HAS_MANY_DIGITS,
  cues: [
    ...[...'〇一二三四五六七八九 '].map((next) => `〒${next}`),
    '郵便',
    'ゆうびん',
    'zip',
    'postcode',
    'post code',
    'postal',
  ],
  *find(folded) {
    for (const match of matches(withPlainDigits(folded), POSTAL)) {
      const code = match[1] ?? match[2] ?? match[3] ?? '';
      const to = match.index + match[0].length;
      yield { from: to - code.length, to, confidence: 'strong', reason: REASON };
    }
  },
} satisfies Detector;

const REASON = {
  ja: '郵便番号です。住んでいる町がわかります。',
  en: 'A postal code: it shows the neighbourhood.',
};

export const examples = {
  hit: [
    ['〒150-0001', '150-0001'],
    ['郵便番号は1500001です', '1500001'],
    ['１５０ー０００１ 東京都', '１５０ー０００１'],
    ['ゆうびん番号じゃなくて郵便番号: 530-0012', '530-0012'],
    ['〒一五〇の〇〇〇一', '一五〇の〇〇〇一'],
    ['my zip code is 90210', '90210'],
    ['postcode SW1A 1AA', 'SW1A 1AA'],
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
  ],
} satisfies Examples;
