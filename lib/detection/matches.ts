import type { Folded } from '@/lib/text/fold';

/** A text with more beginnings than this is no message; what comes after them is not looked at. */
const MOST_MATCHES = 5000;

/**
 * The matches of a global regular expression over the folded text; their indices are folded units.
 * Every repetition in it must be bounded: the text is anybody's.
 */
export function* matches(folded: Folded, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  let count = 0;
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const next = pattern.lastIndex;
    yield match;
    if (++count === MOST_MATCHES) return;
    // The caller may have used the same expression meanwhile.
    pattern.lastIndex = next;
  }
}

/** The text just before `at`, `most` units at the most. */
export function before(folded: Folded, at: number, most: number): string {
  return folded.text.slice(Math.max(0, at - most), at);
}

/** The text from `at` on, `most` units at the most. */
export function after(folded: Folded, at: number, most: number): string {
  return folded.text.slice(at, at + most);
}
