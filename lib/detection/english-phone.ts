import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { cutsOf, isInLines, type Stretch, stretches } from './digit-groups';
import { after, before } from './matches';
import { isCounted, isFingerExercise, isNamedOtherwise } from './other-numbers';
import { PLANS_ABROAD, type PlanAbroad, SURE } from './plans-abroad';
import type { FoldedFinding } from './types';

const CUE =
  /call|te?xt|phone|num|cell|mobile|reach|ring|whats ?app|tel|dial|contact|sms|digits|でんわ|電話|番号|携帯/;
const NOT_BEFORE = /(?:[\d.\-+a-z_@]|(?<!\d)\/|\d,)$/;
const NOT_AFTER = /^(?:[\d@_]|[-.]\d|[/,]\d{1,2}(?!\d)|[a-z]\d)/;

/** True where a word beside it says that a number to ring is there. */
function hasPhoneCue(folded: Folded, from: number, to: number): boolean {
  return CUE.test(/[^\n]*$/.exec(before(folded, from, 32))?.[0] ?? '') || CUE.test(after(folded, to, 16));
}

/** Numbers of other countries without a plus, made of whole groups of digits. */
export function* numbersAbroad(folded: Folded): Iterable<FoldedFinding> {
  let last = 0;
  for (const stretch of stretches(folded, 10, 12)) {
    const { digits, from, to } = stretch;
    if (from < last || isFingerExercise(digits) || !canBePhone(folded, from, to)) continue;
    const confidence = confidenceOf(folded, stretch);
    if (!confidence) continue;
    last = to;
    // 「(02) 9123 4567」 begins with its parenthesis.
    const isOpened = from > 0 && folded.text.charAt(from - 1) === '(';
    yield { from: isOpened ? from - 1 : from, to, confidence };
  }
}

function confidenceOf(folded: Folded, stretch: Stretch): Confidence | undefined {
  const { groups, digits, from, to } = stretch;
  const cuts = cutsOf(groups);
  const isCutAs = ([, breaks]: PlanAbroad) =>
    cuts.length > 0 && breaks.some((usual) => usual.every((at, n) => cuts[n] === at));
  const plans = PLANS_ABROAD.filter(([numbers]) => numbers.test(digits));
  const isUsual = plans.some(isCutAs);
  const isDecimal = cuts.length === 1 && folded.text.startsWith('0.', from);
  if (isDecimal || isOfARow(folded, stretch, isUsual)) return undefined;
  const isCalled = hasPhoneCue(folded, from, to);
  const inLines = isInLines(folded, groups) && cuts.length > 2;
  if (SURE.test(digits) || (isUsual && !inLines)) return 'strong';
  if (plans.length === 0) return undefined;
  if (groups.length === 1) return isCalled ? 'likely' : 'weak';
  return isCalled || groups.length === digits.length || isInLines(folded, groups) ? 'likely' : undefined;
}

/** A stretch of a longer row of numbers: the marks around it are those within, or the row is cut anyhow. */
export function isOfARow(
  { text }: Folded,
  { groups, from, to, left, right }: Stretch,
  isUsual: boolean,
): boolean {
  const inner = groups[1] && text.slice(groups[0]?.end, groups[1].start);
  const outer = [left && text.slice(left.end, from), right && text.slice(to, right.start)];
  return outer.some((gap) => gap !== undefined && (gap === inner || (!isUsual && !gap.includes('\n'))));
}

/** False where it is a price, an order, a score, or part of something longer. */
export function canBePhone(folded: Folded, from: number, to: number): boolean {
  const left = before(folded, from, 5).replace(/\($/, '');
  if (NOT_BEFORE.test(left) || NOT_AFTER.test(after(folded, to, 4))) return false;
  return !isNamedOtherwise(folded, from) && !isCounted(folded, to);
}
