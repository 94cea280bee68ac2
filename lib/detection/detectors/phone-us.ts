import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { numbersAbroad } from '../english-phone';
import { PLAN_US } from '../plans-abroad';
import type { Detector, Examples } from '../types';

/** Ten-digit numbers of the North American Numbering Plan, with or without marks. */
export default {
  id: 'phone-us',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  find: (folded) => numbersAbroad(folded, PLAN_US),
} satisfies Detector;

export const examples = {
  hit: [
    ['my number is 415-555-2671', '415-555-2671'],
    ['(212) 555-0187', '(212) 555-0187'],
    ['415.555.2671 lol', '415.555.2671'],
    ['text me 4155552671', '4155552671'],
    ['1-800-555-1234', '1-800-555-1234'],
    ['call 604 555 0199', '604 555 0199'],
    ['415💕555💕2671', '415💕555💕2671'],
    ['4 1 5 5 5 5 2 6 7 1', '4 1 5 5 5 5 2 6 7 1'],
  ],
  miss: [
    '1234567890',
    '$415-555-2671',
    'score 415-555-26711',
    'order #415-555-2671',
    '115-555-2671',
    '2024-555-2671',
    '41 555 52 671',
    '911-555-2671',
    'v415.555.2671',
    '415 555 2671 333',
  ],
} satisfies Examples;
