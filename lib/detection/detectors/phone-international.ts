import { HAS_PLUS } from '@/lib/text/fold';
import { afterMark } from '../fillers';
import { matches } from '../matches';
import { isCounted } from '../other-numbers';
import type { Detector, Examples } from '../types';

/** The plus, also as a word; what stands before it makes it a sum or a grade. */
const PLUS = /(?<!\d ?|[a-z](?=\+ ))(?:\+|plus |ぷらす)(?=[ (+)]{0,4}\d)/g;
/** E.164 allows 15 digits, and some write the 0 of home in parentheses. */
const MOST_DIGITS = 17;
const LONGEST_GAP = 4;
/** More of the number, if it is no time or day. */
const GOES_ON = /^(?:[.-]?\d| \d{1,4}(?![\d:/月日時分円]))/;
/** Calling codes (ITU-T E.164) and counts of digits: those of America and Russia are fixed, others have 7 to 15. */
const NUMBER =
  /^(?!(\d)\1+$|.*0{8})(?:1[2-9]\d{9}|7\d{10}|(?=\d{7,15}$)(?:(?:33|44|61|81|82|86|91)0?\d{9,11}$|(?:2[07]|3[0-24-9]|4[0135-9]|5[1-8]|6[0-6]|84|9[0-58])\d{6}|(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[05789]|9[679])\d{5}))/;

/** Numbers of every country, with a plus: calling code and count of digits must fit. */
export default {
  id: 'phone-international',
  kind: 'phone',
  classes: HAS_PLUS,
  cues: ['plus ', 'ぷらす'],
  *find(folded) {
    for (const match of matches(folded, PLUS)) {
      const to = endOfNumber(folded.text, match.index + match[0].length);
      if (to === undefined || isCounted(folded, to)) continue;
      yield { from: match.index, to, confidence: 'strong' };
    }
  },
} satisfies Detector;

/** Where the longest number from `start` on ends that can ring; it never ends amid digits or before a tight mark. */
function endOfNumber(text: string, start: number): number | undefined {
  let [digits, end, last]: [string, number | undefined, number] = ['', undefined, start + 1];
  for (let at = start; at < text.length && at - last <= LONGEST_GAP; ) {
    const digit = /\d/.exec(text.charAt(at))?.[0];
    const next = digit ? at + 1 : afterGap(text, at);
    if (next === at || digits.length > MOST_DIGITS) break;
    at = next;
    if (!digit) continue;
    digits += digit;
    last = at;
    if (!GOES_ON.test(text.slice(at, at + 6)) && NUMBER.test(digits)) end = at;
  }
  return end;
}

/** After a mark, another plus, or the (0) of home; a comma is for thousands. */
function afterGap(text: string, at: number): number {
  if (text.startsWith('(0)', at)) return at + 3;
  const mark = text.charAt(at);
  return mark === '+' ? at + 1 : mark === ',' ? at : afterMark(text, at);
}

export const examples = {
  hit: [
    ['+44 7700 900123', '+44 7700 900123'],
    ['call +1 (415) 555-2671', '+1 (415) 555-2671'],
    ['whatsapp +33612345678 ok', '+33612345678'],
    ['＋８２ １０－１２３４－５６７８', '＋８２ １０－１２３４－５６７８'],
    ['+61 412 345 678!', '+61 412 345 678'],
    ['+66 81 234 5678', '+66 81 234 5678'],
    ['(+33) 6 12 34 56 78', '+33) 6 12 34 56 78'],
    ['+44 (0)7700 900123 18:00', '+44 (0)7700 900123'],
    ['plus 44 7700 900123', 'plus 44 7700 900123'],
  ],
  miss: [
    '+100',
    '+1000000点',
    '1+1=2',
    '+10000000',
    'A+ 2024 1234',
    '+5%',
    '+77777777777',
    '+3000000000 pt',
    '100 +33612345678',
    '+1 + 2 + 3 + 4',
  ],
} satisfies Examples;
