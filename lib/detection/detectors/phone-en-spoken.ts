import { HAS_DIGIT } from '@/lib/text/fold';
import { canBePhone, REASON_ABROAD } from '../english-phone';
import { matches } from '../matches';
import { PLAN_AU, PLAN_GB, PLAN_US } from '../plans-abroad';
import { isTouched, readSpoken, type SpokenNumber } from '../spoken-digits';
import type { Detector, Examples } from '../types';

const WORDS = ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Where a number may begin: a digit, a word for one, o for 0. */
const BEGINNING = new RegExp(`(?<![a-z\\d.])(?:\\d|${WORDS.join('|')}|double|triple|o\\d)`, 'g');
/** A text with more of them is no message. */
const MOST_BEGINNINGS = 2000;
const PLANS = [PLAN_GB, PLAN_US, PLAN_AU].flatMap((plan) => plan.lengths.map((length) => ({ plan, length })));
const JAPANESE = /[ぁ-ん一-龥〇]/;

/** American, British and Australian numbers in words, with letters for digits, or told in parts. */
export default {
  id: 'phone-en-spoken',
  kind: 'phone',
  classes: HAS_DIGIT,
  cues: WORDS.flatMap((word) =>
    [...WORDS, 'double', 'triple'].flatMap((next) => [`${word} ${next}`, `${word}-${next}`]),
  ),
  *find(folded) {
    let [end, count] = [0, 0];
    for (const { index } of matches(folded, BEGINNING)) {
      if (++count > MOST_BEGINNINGS) return;
      if (index < end) continue;
      const spoken = readSpoken(folded.text, index, 12);
      if (spoken.isPlain && spoken.told.length === 0) continue;
      const length = PLANS.find((row) => isWhole(spoken, row, folded.text))?.length;
      const to = spoken.ends[(length ?? 0) - 1];
      if (to === undefined || !canBePhone(folded, index, to)) continue;
      if (JAPANESE.test(folded.text.slice(index, to))) continue;
      end = to;
      yield { from: index, to, confidence: 'strong', reason: REASON_ABROAD };
    }
  },
} satisfies Detector;

function isWhole(spoken: SpokenNumber, { plan, length }: (typeof PLANS)[number], text: string): boolean {
  const digits = spoken.digits.slice(0, length);
  if (digits.length < length || !plan.numbers.test(digits) || isTouched(spoken, length, text)) return false;
  const breaks = plan.breaks(digits).flat();
  return spoken.told.every((at) => at >= length || breaks.includes(at));
}

export const examples = {
  hit: [
    ['four one five five five five two six seven one', 'four one five five five five two six seven one'],
    [
      'oh seven seven double oh nine oh oh one two three',
      'oh seven seven double oh nine oh oh one two three',
    ],
    ['call 6o4-592-2386', '6o4-592-2386'],
    ['415 then 555 then 2671', '415 then 555 then 2671'],
    ['415 five five five 2671', '415 five five five 2671'],
  ],
  miss: [
    'one two three four',
    'five six seven eight nine one two three',
    'one by one two by two',
    'i have 2 dogs and then 15 cats and 2671 fish',
    'score four one five five five five two six seven one',
    'lol 2 lol 3 ok 4',
  ],
} satisfies Examples;
