import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { numbersAbroad } from '../english-phone';
import { PLAN_GB } from '../plans-abroad';
import type { Detector, Examples } from '../types';

/** British numbers as they are written at home. */
export default {
  id: 'phone-gb',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  find: (folded) => numbersAbroad(folded, PLAN_GB),
} satisfies Detector;

export const examples = {
  hit: [
    ['ring me on 07700 900123', '07700 900123'],
    ['07911123456', '07911123456'],
    ['020 7946 0958 is the office', '020 7946 0958'],
    ['(0161) 496 0000', '(0161) 496 0000'],
  ],
  miss: [
    '07700 90012',
    '2024 0707 1234',
    '01234567890',
    '£07700 900123',
    '077009001234',
    'ver 0.7700900123',
    '3739 014206 77617',
  ],
} satisfies Examples;
