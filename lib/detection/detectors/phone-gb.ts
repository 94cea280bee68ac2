import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { canBePhone, hasPhoneCue, REASON_ABROAD } from '../english-phone';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** Ofcom's national numbering plan: eleven digits, 07 mobile, 01 and 02 landline, 03 at the same price. */
const NUMBER = /\(?0(?:[127]\d|3[0347])\d{0,3}\)?(?:[ -]?\d){5,8}(?!\d)/g;
const DIGITS = 11;

/** British numbers as they are written at home. */
export default {
  id: 'phone-gb',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const digits = match[0].replace(/\D/g, '');
      if (digits.length !== DIGITS || /^07[06]0/.test(digits) || !canBePhone(folded, from, to)) continue;
      const isMobile = /^07[1-57-9]/.test(digits);
      if (!isMobile && !/[ )-]/.test(match[0]) && !hasPhoneCue(folded, from)) continue;
      yield { from, to, confidence: isMobile ? 'strong' : 'likely', reason: REASON_ABROAD.gb };
    }
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['ring me on 07700 900123', '07700 900123'],
    ['07911123456', '07911123456'],
    ['020 7946 0958 is the office', '020 7946 0958'],
    ['(0161) 496 0000', '(0161) 496 0000'],
  ],
  miss: ['07700 90012', '2024 0707 1234', '01234567890', '£07700 900123', '077009001234', 'ver 0.7700900123'],
} satisfies Examples;
