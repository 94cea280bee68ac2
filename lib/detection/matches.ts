import type { Folded } from '@/lib/text/fold';

/**
 * The matches of a global regular expression over the folded text; their indices are folded units.
 * Every repetition in it must be bounded: the text is anybody's.
 */
export function* matches(folded: Folded, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const next = pattern.lastIndex;
    yield match;
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
