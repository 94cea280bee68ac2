import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { numbersAbroad } from '../english-phone';
import { PLAN_AU } from '../plans-abroad';
import type { Detector, Examples } from '../types';

/** Australian numbers as they are written at home. */
export default {
  id: 'phone-au',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  find: (folded) => numbersAbroad(folded, PLAN_AU),
} satisfies Detector;

export const examples = {
  hit: [
    ['text 0412 345 678', '0412 345 678'],
    ['(02) 9123 4567', '(02) 9123 4567'],
    ['my mobile is 0412345678', '0412345678'],
  ],
  miss: ['0412 345 6789', 'order 0412 345 678', '0412 345 678 円', '9123 4567'],
} satisfies Examples;
