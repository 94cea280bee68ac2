import { HAS_PLUS } from '@/lib/text/fold';
import { startsWithAny } from '../around';
import { CALLING_CODES } from '../lexicons/calling-codes';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** E.164 allows 15 digits; people put one or two marks between them. */
const PLUS = /\+[ (]{0,2}(\d(?:[ \-.()/・ー]{0,3}\d){6,16})(?!\d)/g;
const UNITS = ['円', '点', '%', 'pt', 'ぽいんと', 'こいん', '人'];

let lengths: Map<string, ReadonlySet<number>> | undefined;

/** Numbers of every country, with a plus: calling code and count of digits must fit. */
export default {
  id: 'phone-international',
  kind: 'phone',
  classes: HAS_PLUS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, PLUS)) {
      const to = match.index + match[0].length;
      const digits = (match[1] ?? '').replace(/\(0\)/, '').replace(/\D/g, '');
      if (!canRing(digits) || startsWithAny(folded, to, UNITS)) continue;
      yield { from: match.index, to, confidence: 'strong', reason: REASON };
    }
  },
} satisfies Detector;

/** Calling code (ITU-T E.164) and a count of digits it allows; numbers of one repeated digit are scores. */
function canRing(digits: string): boolean {
  lengths ??= parse();
  if (/^(\d)\1+$/.test(digits) || /0{8}/.test(digits)) return false;
  return [1, 2, 3].some((size) => {
    const rest = digits.slice(size);
    if (!lengths?.get(digits.slice(0, size))?.has(rest.length)) return false;
    return digits.slice(0, size) !== '1' || /^[2-9]\d\d[2-9]/.test(rest);
  });
}

function parse(): Map<string, ReadonlySet<number>> {
  const rows = CALLING_CODES.trim().split(/\s+/);
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
  ],
  miss: ['+100', '+1000000点', '1+1=2', '+10000000', 'A+ 2024 1234', '+5%', '+77777777777', '+3000000000 pt'],
} satisfies Examples;
