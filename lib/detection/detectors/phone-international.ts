import { HAS_PLUS } from '@/lib/text/fold';
import { afterMark } from '../fillers';
import { CALLING_CODES } from '../lexicons/calling-codes';
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
/** Codes of no country: freephone, satellites, shared services (ITU-T E.164). */
const NO_COUNTRY = ' 800:8 808:8 870:9 878:12 881:9 882:7,8,9,10,11,12 883:9,10,12 888:11 979:9';
/** Where home's 0 before the number is often left in. */
const LEAVES_ZERO = /^(?:33|44|49|61|8[124])0/;

let lengths: Map<string, ReadonlySet<number>> | undefined;

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
      yield { from: match.index, to, confidence: 'strong', reason: REASON };
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
    if (!GOES_ON.test(text.slice(at, at + 6)) && canRing(digits, at - start > digits.length)) end = at;
  }
  return end;
}

/** After a mark, another plus, or the (0) of home; a comma is for thousands. */
function afterGap(text: string, at: number): number {
  if (text.startsWith('(0)', at)) return at + 3;
  const mark = text.charAt(at);
  return mark === '+' ? at + 1 : mark === ',' ? at : afterMark(text, at);
}

/** Calling code (ITU-T E.164) and a count of digits it allows; numbers of one repeated digit are scores. */
function canRing(digits: string, isCut: boolean): boolean {
  lengths ??= parse();
  if (digits.length < 6 || /^(\d)\1+$|0{8}/.test(digits)) return false;
  return [1, 2, 3].some((size) => {
    const [code, rest] = [digits.slice(0, size), digits.slice(size)];
    const counts = lengths?.get(code);
    if (code === '1')
      return counts && /^[2-9]/.test(rest) && (rest.length === 10 || (rest.length === 7 && isCut));
    return counts?.has(rest.length) || (LEAVES_ZERO.test(digits) && counts?.has(rest.length - 1));
  });
}

function parse(): Map<string, ReadonlySet<number>> {
  const rows = (CALLING_CODES + NO_COUNTRY).trim().split(/\s+/);
  return new Map(
    rows.map((row) => {
      const [code = '', counts = ''] = row.split(':');
      return [code, new Set(counts.split(',').map(Number))];
    }),
  );
}

const REASON = {
  ja: '国番号（+）で始まる電話番号の形です。',
  en: 'Looks like a phone number with a country code (+).',
};

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
