import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

const CODE = '\\d{3}[ ]?[-ー・の]?[ ]?\\d{4}(?!\\d|-\\d)';
const PREFECTURE = '(?:北海道|東京都|京都府|大阪府|[一-龥]{2,3}県)';
const POSTAL = new RegExp(
  `(?:〒|郵便(?:番号|ばんごう)?|ゆうびん(?:番号|ばんごう)|postal ?code|zip(?: ?code)?)(?:[ :→]|は|が|、|の){0,3}(${CODE})|(?<![\\d-])(${CODE})(?=[ \\n]{0,2}${PREFECTURE})`,
  'g',
);

/** Japanese postal codes that are called so, or stand before a prefecture. */
export default {
  id: 'postal',
  kind: 'postal',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, POSTAL)) {
      const code = match[1] ?? match[2] ?? '';
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
  ],
  miss: ['150-0001', '〒マーク', '123-4567点', '郵便局 1500円', '090-1234-5678 東京', '100-2000円'],
} satisfies Examples;
