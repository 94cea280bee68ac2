import type { Folded } from '@/lib/text/fold';

const SPACE = 0x20;

/** True for a folded Latin letter (lower case, no accents). */
export function isLatin(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x61 && unit <= 0x7a;
}

/** True where one of the words begins at `from`, a space before it or not. Words are in folded spelling. */
export function startsWithAny(folded: Folded, from: number, words: readonly string[]): boolean {
  const start = folded.units[from] === SPACE ? from + 1 : from;
  return words.some((word) => stands(folded, start, word));
}

/** The run of Latin letters that touches `to` from the left, as text. */
export function latinBefore(folded: Folded, to: number): string {
  let start = to;
  while (start > 0 && isLatin(folded.units[start - 1])) start--;
  // A word for "phone" is short: a longer run is not worth a string.
  return to - start > 12 ? '?' : String.fromCharCode(...folded.units.subarray(start, to));
}

function stands(folded: Folded, at: number, word: string): boolean {
  if (at < 0 || at + word.length > folded.length) return false;
  for (let k = 0; k < word.length; k++) if (folded.units[at + k] !== word.charCodeAt(k)) return false;
  return true;
}
