import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';
import type { Finding } from '@/lib/detection/types';
import { type Outcome, outcomeOf, type SiteRules } from '@/lib/rules/site-rules';

/** What the rules make of a draft. */
export interface Judgement {
  readonly outcome: Outcome;
  /** The findings that led to the outcome, in the order of the text. */
  readonly findings: readonly Finding[];
}

export const NOTHING: Judgement = { outcome: 'nothing', findings: [] };

/** Longer texts are not judged: no chat takes them, and the check would be felt. UTF-16 units. */
const LONGEST_DRAFT = 200_000;

/**
 * Judges a draft by a site's rules. Synchronous: an event can't be held across an `await`.
 * @throws RangeError for a text beyond {@link LONGEST_DRAFT}: the caller holds what could not be checked
 */
export function judge(text: string, rules: SiteRules): Judgement {
  if (!rules.enabled || !text) return NOTHING;
  if (text.length > LONGEST_DRAFT) throw new RangeError('The draft is too long to check');
  const findings = detect(text, detectors);
  const held = findings.filter((finding) => outcomeOfFinding(finding, rules) === 'hold');
  if (held.length > 0) return { outcome: 'hold', findings: held };
  const marked = findings.filter((finding) => outcomeOfFinding(finding, rules) === 'mark');
  return marked.length > 0 ? { outcome: 'mark', findings: marked } : NOTHING;
}

function outcomeOfFinding({ kind, confidence }: Finding, rules: SiteRules): Outcome {
  return outcomeOf(rules.kinds[kind], confidence);
}
