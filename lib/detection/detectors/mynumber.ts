import { isCutAs, isPiece, stretches } from '../digit-groups';
import { withPlainDigits } from '../kanji-digits';
import { after, before } from '../matches';
import type { Detector, Examples } from '../types';

const CUE = /まいな(?!す|ー)|個人(?:番号|なんばー)|my ?number/;
/** In one piece, as on the card, digit by digit, or a part a line. */
const CUTS = /^(?:12|4,4,4|6,6|(?:1,)+1)$/;

/** Japan's Individual Number. Friend codes look the same and one in eleven fits: it has to be called by its name. */
export default {
  id: 'mynumber',
  kind: 'mynumber',
  classes: 0,
  cues: ['まいな', '個人', 'my'],
  *find(folded) {
    const plain = withPlainDigits(folded);
    for (const stretch of stretches(plain, 12, 12)) {
      const { digits, groups, from, to } = stretch;
      if (!hasRightCheckDigit(digits) || isPiece(plain, stretch)) continue;
      if (!isCutAs(plain, groups, CUTS)) continue;
      if (!CUE.test(before(plain, from, 24)) && !CUE.test(after(plain, to, 16))) continue;
      yield { from, to, confidence: 'strong' };
    }
  },
} satisfies Detector;

/** Ministry ordinance no. 85 of 2014, article 5: weights 2 to 7, then 2 to 6, from the right; modulo 11. */
function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits.charAt(11 - n)) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits.charAt(11)) === (rest <= 1 ? 0 : 11 - rest);
}

export const examples = {
  hit: [
    ['マイナンバー 1234-5678-9018', '1234-5678-9018'],
    ['個人番号は123456789018です', '123456789018'],
    ['１２３４　５６７８　９０１８ これマイナンバー', '１２３４　５６７８　９０１８'],
    ['マイナンバー 一二三四の五六七八の九〇一八', '一二三四の五六七八の九〇一八'],
  ],
  miss: [
    '1234-5678-9018',
    'フレンドコード 1234-5678-9018',
    'マイナンバー 1234-5678-9012',
    'マイナンバーカード作った',
    'マイナス 1234 5678 9018',
    'マイナンバー 12 3456 7890 18',
  ],
} satisfies Examples;
