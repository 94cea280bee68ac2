import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { canBePhone, hasPhoneCue, REASON_ABROAD } from '../english-phone';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** ACMA's numbering plan: 04 mobile, 02, 03, 07 and 08 landline; ten digits, cut 4-3-3 or 2-4-4. */
const NUMBER =
  /04\d\d([ -]?)\d{3}\1\d{3}(?!\d)|\(0[2378]\) ?[2-9]\d{3}[ -]?\d{4}(?!\d)|0[2378] [2-9]\d{3} \d{4}(?!\d)/g;

/** Australian numbers as they are written at home. */
export default {
  id: 'phone-au',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const isBare = match[1] === '';
      if (!canBePhone(folded, from, to) || (isBare && !hasPhoneCue(folded, from))) continue;
      yield { from, to, confidence: 'likely', reason: REASON_ABROAD.au };
    }
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['text 0412 345 678', '0412 345 678'],
    ['(02) 9123 4567', '(02) 9123 4567'],
    ['my mobile is 0412345678', '0412345678'],
  ],
  miss: ['0412 345 6789', 'order 0412 345 678', '0412 34 5678', '9123 4567'],
} satisfies Examples;
