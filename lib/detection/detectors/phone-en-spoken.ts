import { HAS_DIGIT } from '@/lib/text/fold';
import { canBePhone, REASON_PHONE } from '../english-phone';
import { matches } from '../matches';
import { PLANS_ABROAD } from '../plans-abroad';
import { isPlain, isTouched, readSpoken, type SpokenNumber } from '../spoken-digits';
import type { Detector, Examples } from '../types';

const WORDS = ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Where a number may begin: a digit, a word for one, o for 0. */
const BEGINNING = new RegExp(`(?<![a-z\\d.])(?:\\d|${WORDS.join('|')}|double|triple|o\\d)`, 'g');
/** A text with more of them is no message. */
const MOST_BEGINNINGS = 2000;
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
      const length = [11, 10].find((count) => isWhole(spoken, count, folded.text));
      const to = spoken.ends[(length ?? 0) - 1];
      if (to === undefined || !canBePhone(folded, index, to)) continue;
      if (JAPANESE.test(folded.text.slice(index, to))) continue;
      end = to;
      yield { from: index, to, confidence: 'strong', reason: REASON_PHONE };
    }
  },
} satisfies Detector;

function isWhole(spoken: SpokenNumber, length: number, text: string): boolean {
  const digits = spoken.digits.slice(0, length);
  if (digits.length < length || isPlain(spoken, length, text) || isTouched(spoken, length, text))
    return false;
  return PLANS_ABROAD.some(
    ([numbers, breaks]) =>
      numbers.test(digits) &&
      spoken.told.every((at) => at >= length || breaks.flat().includes(at) || at === length - 4),
  );
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
