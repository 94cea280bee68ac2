import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { canBePhone, hasPhoneCue, REASON_ABROAD } from '../english-phone';
import { matches } from '../matches';
import { readSpoken } from '../spoken-digits';
import type { Detector, Examples } from '../types';

/** NANP: area code and exchange begin with 2 to 9, no area code is N9X or N11. */
const AREA = '[2-9](?:[0-8][02-9]|[02-8]1|10)';
const NUMBER = new RegExp(
  `(?:1[-. ])?(?:\\((${AREA})\\) ?-?|(${AREA})([-. /]?))[2-9]\\d\\d([-. ]?)\\d{4}(?!\\d)`,
  'g',
);
const PLAIN = new RegExp(`^1?${AREA}[2-9]\\d{6}$`);
const WORDS =
  /(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine)[ ,-]{1,2}(?=(?:zero|oh|one|two|three|four|five|six|seven|eight|nine))/g;

const WORDS_FOR_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Ten-digit numbers of the North American Numbering Plan, with or without marks, or in words. */
export default {
  id: 'phone-us',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: WORDS_FOR_DIGITS.flatMap((word) =>
    WORDS_FOR_DIGITS.flatMap((next) => [`${word} ${next}`, `${word}-${next}`]),
  ),
  *find(folded) {
    for (const match of matches(folded, NUMBER)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const isBare = !match[1] && !match[3] && !match[4];
      if (!canBePhone(folded, from, to)) continue;
      const bare = hasPhoneCue(folded, from) ? 'likely' : 'weak';
      yield { from, to, confidence: isBare ? bare : 'strong', reason: REASON_ABROAD.us };
    }
    let end = 0;
    for (const { index } of matches(folded, WORDS)) {
      if (index < end) continue;
      const spoken = readSpoken(folded.text, index, 10);
      if (!PLAIN.test(spoken.digits)) continue;
      end = spoken.end;
      yield { from: index, to: end, confidence: 'strong', reason: REASON_ABROAD.us };
    }
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['my number is 415-555-2671', '415-555-2671'],
    ['(212) 555-0187', '(212) 555-0187'],
    ['415.555.2671 lol', '415.555.2671'],
    ['text me 4155552671', '4155552671'],
    ['1-800-555-1234', '1-800-555-1234'],
    ['call 604 555 0199', '604 555 0199'],
    ['four one five five five five two six seven one', 'four one five five five five two six seven one'],
  ],
  miss: [
    '2345678901',
    '$415-555-2671',
    'score 415-555-26711',
    'order #415-555-2671',
    '115-555-2671',
    '2024-555-2671',
    'one two three four',
    '911-555-2671',
    'v415.555.2671',
  ],
} satisfies Examples;
