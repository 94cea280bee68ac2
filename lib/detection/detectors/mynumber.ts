import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const NUMBER = /(?<!\d[-.,]?)\d{4}([ \-ー・/]?)\d{4}\1\d{4}(?![-.,]?\d)/g;
const CUE = /まいな(?!す)|まいなんば|個人番号|個人なんばー|my ?number|individual number/;

/** Japan's Individual Number. Friend codes look the same and one in eleven fits: it has to be called by its name. */
export default {
  id: 'mynumber',
  kind: 'mynumber',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!hasRightCheckDigit(match[0].replace(/\D/g, ''))) continue;
      if (!CUE.test(before(folded, from, 24)) && !CUE.test(after(folded, to, 16))) continue;
      yield { from, to, confidence: 'strong', reason: REASON };
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

const REASON = {
  ja: 'マイナンバーの形で、検査数字も合っています。',
  en: 'Looks like an Individual Number (My Number), and its check digit is right.',
};

export const examples = {
  hit: [
    ['マイナンバー 1234-5678-9018', '1234-5678-9018'],
    ['個人番号は123456789018です', '123456789018'],
    ['１２３４　５６７８　９０１８ これマイナンバー', '１２３４　５６７８　９０１８'],
  ],
  miss: [
    '1234-5678-9018',
    'フレンドコード 1234-5678-9018',
    'マイナンバー 1234-5678-9012',
    'マイナンバーカード作った',
    'マイナス 1234 5678 9018',
  ],
} satisfies Examples;
