import type { Confidence } from '@/lib/kinds/types';
import { type Folded, fold } from '@/lib/text/fold';
import { Prefilter } from './prefilter';
import type { Detector, Finding, Span } from './types';

const STRENGTH: Readonly<Record<Confidence, number>> = { weak: 0, likely: 1, strong: 2 };

/** For a detector that is in no registry. */
const UNNAMED = { ja: '', en: '' };

/** What one detector finds in one text is capped: a page of numbers is held just the same. */
const MOST_FINDINGS = 500;

const prefilters = new WeakMap<readonly Detector[], Prefilter>();

/**
 * Everything the detectors see in a text, in the order of the text. Where two findings of one kind overlap, the
 * surer one stays, then the longer one; a weak one inside a surer one of any kind says nothing new (the host of a
 * mail address). Total: any string, never throws; linear.
 */
export function detect(text: string, detectors: readonly Detector[]): Finding[] {
  const folded = fold(text);
  const findings: Finding[] = [];
  for (const detector of prefilterOf(detectors).worthAsking(folded)) {
    let count = 0;
    const { kind, reason = UNNAMED } = detector;
    for (const { from, to, confidence } of detector.find(folded)) {
      findings.push({ kind, span: originalSpan(folded, from, to), confidence, reason });
      if (++count === MOST_FINDINGS) break;
    }
  }
  return findings.length < 2 ? findings : withoutOverlaps(findings);
}

function prefilterOf(detectors: readonly Detector[]): Prefilter {
  const known = prefilters.get(detectors);
  if (known) return known;
  const made = new Prefilter(detectors);
  prefilters.set(detectors, made);
  return made;
}

function originalSpan(folded: Folded, from: number, to: number): Span {
  return [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0];
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort(
    (a, b) =>
      a.span[0] - b.span[0] || b.span[1] - a.span[1] || STRENGTH[b.confidence] - STRENGTH[a.confidence],
  );
  const lastOfKind = new Map<string, Finding>();
  const kept = new Set<Finding>();
  for (const finding of ordered) {
    const last = lastOfKind.get(finding.kind);
    const overlaps = last !== undefined && finding.span[0] < last.span[1];
    if (overlaps && !isBetter(finding, last)) continue;
    if (overlaps) kept.delete(last);
    kept.add(finding);
    lastOfKind.set(finding.kind, finding);
  }
  return withoutHidden([...kept]);
}

/** @param findings in the order of their beginnings, the longer first */
function withoutHidden(findings: readonly Finding[]): Finding[] {
  let end = 0;
  return findings.filter(({ confidence, span }) => {
    const isHidden = confidence === 'weak' && span[1] <= end;
    if (confidence !== 'weak') end = Math.max(end, span[1]);
    return !isHidden;
  });
}

function isBetter(a: Finding, b: Finding): boolean {
  const difference = STRENGTH[a.confidence] - STRENGTH[b.confidence];
  return difference > 0 || (difference === 0 && a.span[1] - a.span[0] > b.span[1] - b.span[0]);
}
