import type { Folded } from '@/lib/text/fold';

const KANJI = '〇零一壱二弐三参四肆五伍六陸七漆八捌九玖';
const DIGIT = new RegExp(`[${KANJI}]`, 'g');
const USUAL = [...'〇一二三四五六七八九'];
/** A longer text is no message, and replacing takes its time. */
const LONGEST = 20_000;

/** Two kanji digits in a row, as cues: hardly any message has them that has no number. */
export const KANJI_PAIRS: readonly string[] = USUAL.flatMap((a) => USUAL.map((b) => a + b));

/** The same text with ASCII digits for kanji ones, unit by unit. Its `units` stay as they are. */
export function withPlainDigits(folded: Folded): Folded {
  const { length, units, starts, ends, classes, original, text } = folded;
  const plain = length > LONGEST ? text : text.replace(DIGIT, (kanji) => String(KANJI.indexOf(kanji) >> 1));
  return { length, units, starts, ends, classes, original, text: plain };
}
