import type { Folded } from '@/lib/text/fold';

const KANJI = ['〇零', '一壱', '二弐', '三参', '四肆', '五伍', '六陸', '七漆', '八捌', '九玖'];
const DIGITS = new Map(
  KANJI.flatMap((same, digit) => [...same].map((kanji) => [kanji.charCodeAt(0), 0x30 + digit] as const)),
);
const USUAL = [...'〇一二三四五六七八九'];

/** Two kanji digits in a row, as cues: hardly any message has them that has no number. */
export const KANJI_PAIRS: readonly string[] = USUAL.flatMap((a) => USUAL.map((b) => a + b));

/** As many arguments as a call surely takes. */
const CHUNK = 8192;

/** The same text with ASCII digits for kanji ones, unit by unit; itself where it has none. */
export function withPlainDigits(folded: Folded): Folded {
  const { length, starts, ends, classes } = folded;
  let units: Uint16Array | undefined;
  for (let i = 0; i < length; i++) {
    const unit = folded.units[i] ?? 0;
    // 〇 is U+3007, 一 U+4E00, 零 U+96F6.
    const digit = unit < 0x3007 || unit > 0x96f6 ? undefined : DIGITS.get(unit);
    if (digit === undefined) continue;
    units ??= folded.units.slice(0, length);
    units[i] = digit;
  }
  if (!units) return folded;
  let text = '';
  for (let i = 0; i < length; i += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + CHUNK));
  }
  return { length, units, starts, ends, classes, text };
}
