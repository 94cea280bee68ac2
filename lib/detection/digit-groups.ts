import type { Folded } from '@/lib/text/fold';

/** Digits without anything between them: a half-open range of folded units. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** A text with more groups of digits than this is no message; what comes after them is not looked at. */
const MOST_GROUPS = 20_000;

/** More units than this between two digits are no separator any more. */
const LONGEST_SEPARATOR = 8;

/**
 * What people put between the parts of a number, after folding (hyphens and spaces are one by then): marks,
 * の, a word for one of these, an emoji; three at most.
 */
export const SEPARATOR =
  '(?:[ \\-~.・/()ー_|\\n、,:;*"\'「」【】♡♥♪→の]|はいふん|すらっしゅ|かっこ|だっしゅ|てん|どっと|dash|hyphen|[\\u2600-\\u27bf]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
const BETWEEN = new RegExp(`${SEPARATOR}{1,3}`, 'y');

/**
 * Runs of digit groups that only separators keep apart, in the order of the text.
 * 「03（1234）5678」 is one run of three groups. Linear: each unit is looked at once or twice.
 */
export function* digitRuns(folded: Folded): Iterable<readonly DigitGroup[]> {
  let run: DigitGroup[] = [];
  let count = 0;
  for (let i = nextDigit(folded, 0); i < folded.length; ) {
    const end = endOfDigits(folded, i);
    run.push({ start: i, end });
    const isLast = ++count === MOST_GROUPS;
    const next = isLast ? folded.length : nextDigit(folded, end);
    if (!isSeparator(folded, end, next)) {
      yield run;
      run = [];
    }
    i = next;
  }
}

/** After folding there is no other kind of digit than ASCII. */
function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}

/** The digits of a group as a string; for groups of a sensible length only. */
export function digitsOf(folded: Folded, group: DigitGroup | undefined): string {
  return group ? String.fromCharCode(...folded.units.subarray(group.start, group.end)) : '';
}

function nextDigit(folded: Folded, from: number): number {
  let i = from;
  while (i < folded.length && !isDigit(folded.units[i])) i++;
  return i;
}

function endOfDigits(folded: Folded, from: number): number {
  let i = from;
  while (i < folded.length && isDigit(folded.units[i])) i++;
  return i;
}

function isSeparator(folded: Folded, from: number, to: number): boolean {
  if (to >= folded.length || to - from > LONGEST_SEPARATOR) return false;
  BETWEEN.lastIndex = from;
  return BETWEEN.test(folded.text) && BETWEEN.lastIndex === to;
}
