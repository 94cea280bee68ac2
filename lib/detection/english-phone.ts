import type { LocalizedText } from '@/lib/i18n/language';
import type { Folded } from '@/lib/text/fold';
import { type DigitGroup, digitRuns, digitsOf } from './digit-groups';
import { before } from './matches';
import { isFingerExercise, isNamedOtherwise } from './other-numbers';
import type { FoldedFinding } from './types';

/** How numbers are written at home in a country. */
export interface PlanAbroad {
  readonly lengths: readonly number[];
  readonly numbers: RegExp;
  /** After how many digits people put a mark, for a number of that many digits. */
  readonly breaks: (digits: string) => readonly number[];
  /** Sure without any mark and without a word that says so. */
  readonly sure?: RegExp;
  readonly reason: LocalizedText;
}

const CUE =
  /(?:call|text|txt|phone|number|num|cell|mobile|reach|ring|whatsapp|whats app|tel|dial|contact|sms|digits|でんわ|電話|番号|けいたい|携帯)[^\n]{0,24}$/;
const NOT_BEFORE = /(?:[\d.\-/+a-z_@]|\d{3}[ ,]|\d,)$/;
const NOT_AFTER =
  /^(?:[\d@_]|[-./,]\d|[ ,]\d{3}|[a-z]\d|円|点|人|%| ?(?:views|points|pts|yen|usd|dollars|followers|subs))/;

/** True where a word before it says that a number to ring follows. */
export function hasPhoneCue(folded: Folded, at: number): boolean {
  return CUE.test(before(folded, at, 40));
}

/** The numbers of a plan, made of whole groups of digits. */
export function* numbersAbroad(folded: Folded, plan: PlanAbroad): Iterable<FoldedFinding> {
  const [shortest = 0, longest = 0] = [Math.min(...plan.lengths), Math.max(...plan.lengths)];
  for (const run of digitRuns(folded)) {
    for (let first = 0; first < run.length; first++) {
      let digits = '';
      for (let last = first; last < run.length; last++) {
        digits += digitsOf(folded, run[last], longest);
        if (digits.length > longest) break;
        if (digits.length < shortest || !plan.numbers.test(digits)) continue;
        const confidence = confidenceOf(folded, run.slice(first, last + 1), digits, plan);
        if (!confidence) continue;
        const { from, to } = withParenthesis(folded, run[first], run[last]);
        yield { from, to, confidence, reason: plan.reason };
        first = last;
        break;
      }
    }
  }
}

function confidenceOf(folded: Folded, groups: readonly DigitGroup[], digits: string, plan: PlanAbroad) {
  const [from, to] = [groups[0]?.start ?? 0, groups.at(-1)?.end ?? 0];
  if (!canBePhone(folded, from, to) || isFingerExercise(digits)) return undefined;
  const isCalled = hasPhoneCue(folded, from);
  if (plan.sure?.test(digits)) return 'strong';
  if (groups.length === 1) return isCalled ? 'likely' : 'weak';
  let count = 0;
  const cuts = groups.slice(0, -1).map((group) => {
    count += group.end - group.start;
    return count;
  });
  const breaks = plan.breaks(digits);
  if (cuts.every((at) => breaks.includes(at))) return 'strong';
  return isCalled || groups.length === digits.length ? 'likely' : undefined;
}

/** False where it is a price, an order, a score, or part of something longer. */
export function canBePhone(folded: Folded, from: number, to: number): boolean {
  const left = before(folded, from, 5).replace(/\($/, '');
  return (
    !NOT_BEFORE.test(left) &&
    !isNamedOtherwise(folded, from) &&
    !NOT_AFTER.test(folded.text.slice(to, to + 10))
  );
}

/** 「(02) 9123 4567」 begins with its parenthesis. */
function withParenthesis(folded: Folded, first: DigitGroup | undefined, last: DigitGroup | undefined) {
  const from = first?.start ?? 0;
  return { from: folded.units[from - 1] === 0x28 ? from - 1 : from, to: last?.end ?? 0 };
}

export const REASON_ABROAD = {
  us: { ja: 'アメリカ・カナダの電話番号の形です。', en: 'Looks like a US or Canadian phone number.' },
  gb: { ja: 'イギリスの電話番号の形です。', en: 'Looks like a UK phone number.' },
  au: { ja: 'オーストラリアの電話番号の形です。', en: 'Looks like an Australian phone number.' },
} as const;
