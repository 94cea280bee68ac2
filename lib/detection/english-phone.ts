import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { cutsOf, isInLines, type Stretch, stretches } from './digit-groups';
import { after, before } from './matches';
import { isCounted, isFingerExercise, isNamedOtherwise } from './other-numbers';
import type { FoldedFinding } from './types';

/** How numbers are written at home in a country. */
export interface PlanAbroad {
  readonly lengths: readonly number[];
  readonly numbers: RegExp;
  /** After how many digits people put marks; the first of them are enough. */
  readonly breaks: (digits: string) => readonly (readonly number[])[];
  /** Sure without any mark and without a word that says so. */
  readonly sure?: RegExp;
}

const CUE =
  /(?:call|text|txt|phone|number|num|cell|mobile|reach|ring|whatsapp|whats app|tel|dial|contact|sms|digits|でんわ|電話|番号|けいたい|携帯)[^\n]{0,24}$/;
const NOT_BEFORE = /(?:[\d.\-+a-z_@]|(?<!\d)\/|\d,)$/;
const NOT_AFTER = /^(?:[\d@_]|[-.]\d|[/,]\d{1,2}(?!\d)|[a-z]\d)/;

/** True where a word before it says that a number to ring follows. */
function hasPhoneCue(folded: Folded, at: number): boolean {
  return CUE.test(before(folded, at, 40));
}

/** The numbers of a plan, made of whole groups of digits. */
export function* numbersAbroad(folded: Folded, plan: PlanAbroad): Iterable<FoldedFinding> {
  let last = 0;
  for (const stretch of stretches(folded, Math.min(...plan.lengths), Math.max(...plan.lengths))) {
    const { digits, from, to } = stretch;
    if (from < last || !plan.numbers.test(digits) || isFingerExercise(digits)) continue;
    const confidence = canBePhone(folded, from, to) && confidenceOf(folded, plan, stretch);
    if (!confidence) continue;
    last = to;
    // 「(02) 9123 4567」 begins with its parenthesis.
    const isOpened = from > 0 && folded.text.charAt(from - 1) === '(';
    yield { from: isOpened ? from - 1 : from, to, confidence, reason: REASON_ABROAD };
  }
}

function confidenceOf(folded: Folded, plan: PlanAbroad, stretch: Stretch): Confidence | undefined {
  const { groups, digits, from } = stretch;
  const cuts = cutsOf(groups);
  const isUsual = plan
    .breaks(digits)
    .some((usual) => cuts.length > 0 && usual.every((at, n) => cuts[n] === at));
  if (isOfARow(folded, stretch, isUsual)) return undefined;
  const inLines = isInLines(folded, groups) && cuts.length > 2;
  if (plan.sure?.test(digits) || (isUsual && !inLines)) return 'strong';
  const isCalled = hasPhoneCue(folded, from);
  if (groups.length === 1) return isCalled ? 'likely' : 'weak';
  return isCalled || groups.length === digits.length || isInLines(folded, groups) ? 'likely' : undefined;
}

/** A stretch of a longer row of numbers: the marks around it are those within, or the row is cut anyhow. */
function isOfARow({ text }: Folded, { groups, from, to, left, right }: Stretch, isUsual: boolean): boolean {
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

export const REASON_ABROAD = {
  ja: 'アメリカ・カナダ・イギリス・オーストラリアの電話番号の形です。',
  en: 'Looks like a phone number of the US, Canada, the UK or Australia.',
};
