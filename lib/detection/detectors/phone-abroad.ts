import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { numbersAbroad } from '../english-phone';
import type { Detector, Examples } from '../types';

/** Numbers of America, Canada, Britain, Australia and others, as they are written at home. */
export default {
  id: 'phone-abroad',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  find: numbersAbroad,
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
    ['ring me on 07700 900123', '07700 900123'],
    ['07911123456', '07911123456'],
    ['020 7946 0958 is the office', '020 7946 0958'],
    ['(0161) 496 0000', '(0161) 496 0000'],
    ['text 0412 345 678', '0412 345 678'],
    ['(02) 9123 4567', '(02) 9123 4567'],
    ['my mobile is 0412345678', '0412345678'],
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
    '07700 90012',
    '2024 0707 1234',
    '01234567890',
    '£07700 900123',
    '077009001234',
    'ver 0.7700900123',
    '3739 014206 77617',
    '0412 345 6789',
    'order 0412 345 678',
    '0412 345 678 円',
    '9123 4567',
    '0812 3456 7890',
  ],
} satisfies Examples;
