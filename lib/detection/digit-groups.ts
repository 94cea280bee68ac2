import type { Folded } from '@/lib/text/fold';
import { afterMark } from './fillers';

/** Digits without anything between them: a half-open range of folded units. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** A text with more groups of digits than this is no message; what comes after them is not looked at. */
const MOST_GROUPS = 3000;

/** More marks than this between two digits and they don't belong together. */
const MOST_MARKS = 4;
const LONGEST_SEPARATOR = 12;

/**
 * Runs of digit groups that only separators keep apart, in the order of the text.
 * 「03（1234）5678」 is one run of three groups. Linear: each unit is looked at once or twice.
 */
export function* digitRuns(folded: Folded): Iterable<readonly DigitGroup[]> {
  let run: DigitGroup[] = [];
  let count = 0;
  for (const { index: start, 0: digits } of folded.text.matchAll(/\d+/g)) {
    const last = run.at(-1);
    if (last && !isSeparator(folded, last.end, start)) {
      yield run;
      run = [];
    }
    if (++count > MOST_GROUPS) break;
    run.push({ start, end: start + digits.length });
  }
  if (run[0]) yield run;
}

/** Neighbouring groups of a run that may be one number. */
export interface Stretch {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** The group before and the one after them, if the run has any. */
  readonly left: DigitGroup | undefined;
  readonly right: DigitGroup | undefined;
}

/** Every stretch with a count of digits between the two, by beginning, then by length. */
export function* stretches(folded: Folded, shortest: number, longest: number): Iterable<Stretch> {
  for (const run of digitRuns(folded)) {
    for (const [first, { start: from }] of run.entries()) {
      let digits = '';
      for (let last = first, group = run[last]; group; group = run[++last]) {
        const { start, end: to } = group;
        // A longer group is no number anyway.
        digits += folded.text.slice(start, Math.min(to, start + longest + 1));
        if (digits.length > longest) break;
        if (digits.length < shortest) continue;
        const groups = run.slice(first, last + 1);
        yield { groups, digits, from, to, left: run[first - 1], right: run[last + 1] };
      }
    }
  }
}

/** After how many digits the marks stand. */
export function cutsOf(groups: readonly DigitGroup[]): number[] {
  let count = 0;
  return groups.slice(0, -1).map(({ start, end }) => {
    count += end - start;
    return count;
  });
}

/** True where each part has a line of its own, as it comes when it is sent in pieces; in a line digits may be apart. */
export function isInLines({ text }: Folded, groups: readonly DigitGroup[]): boolean {
  let lines = 1;
  for (const [n, { start, end }] of groups.entries()) {
    const left = groups[n - 1];
    if (!left) continue;
    if (text.slice(left.end, start).includes('\n')) lines++;
    else if (end - start > 1 || left.end - left.start > 1) return false;
  }
  return lines > 1;
}

/** True where the lengths of its parts, joined with commas, are a usual form; or each part has its line. */
export function isCutAs(folded: Folded, groups: readonly DigitGroup[], usual: RegExp): boolean {
  return isInLines(folded, groups) || usual.test(groups.map(({ start, end }) => end - start).join());
}

/** True where digits touch it, with a mark or not: it is a piece of something longer. */
export function isPiece({ text }: Folded, { from, to }: Stretch): boolean {
  return /\d[-.,]?$/.test(text.slice(0, from).slice(-2)) || /^[-.,]?\d/.test(text.slice(to, to + 2));
}

function isSeparator(folded: Folded, from: number, to: number): boolean {
  if (to - from > LONGEST_SEPARATOR) return false;
  let at = from;
  for (let count = 0; at < to && count < MOST_MARKS; count++) {
    const next = afterMark(folded.text, at);
    if (next === at) return false;
    at = next;
  }
  return at === to;
}
