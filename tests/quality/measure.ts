import type { Finding } from '@/lib/detection/types';
import type { Label, LabelledMessage } from './generate';

export interface Score {
  found: number;
  gold: number;
  right: number;
  predicted: number;
}

/** A handle, a link and an address by mail are each taken for the other: she is warned all the same. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['email', 'url', 'account']),
  new Set(['geo', 'url']),
  // A British postcode is both.
  new Set(['postal', 'address']),
];

function isSameKind(a: string, b: string): boolean {
  return a === b || ALIKE.some((kinds) => kinds.has(a) && kinds.has(b));
}

function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Every labelled value of a message. */
function labelsOf({ label, others = [] }: LabelledMessage): readonly Label[] {
  return label ? [label, ...others] : [];
}

/** True where findings of its kind cover at least half of the labelled value: the first one, or the one that is named. */
export function isFound(
  message: LabelledMessage,
  findings: readonly Finding[],
  label: Label | undefined = message.label,
): boolean {
  if (!label) return false;
  const gold = [label.start, label.end] as const;
  const covered = findings
    .filter(({ kind }) => isSameKind(kind, label.kind))
    .map(({ span }) => overlap(span, gold));
  return covered.reduce((sum, part) => sum + part, 0) * 2 >= label.end - label.start;
}

/** True where at least half of the finding lies in labelled values of its kind. */
export function isRight(message: LabelledMessage, { kind, span }: Finding): boolean {
  const shares = labelsOf(message)
    .filter((label) => isSameKind(kind, label.kind))
    .map(({ start, end }) => overlap(span, [start, end]));
  return shares.length > 0 && shares.reduce((sum, part) => sum + part, 0) * 2 >= span[1] - span[0];
}

/** Recall and precision per kind and language. */
export function measure(
  messages: readonly LabelledMessage[],
  detect: (text: string) => readonly Finding[],
): Map<string, Score> {
  const scores = new Map<string, Score>();
  const of = (name: string) => {
    const score = scores.get(name) ?? { found: 0, gold: 0, right: 0, predicted: 0 };
    scores.set(name, score);
    return score;
  };
  for (const message of messages) {
    const findings = detect(message.text);
    for (const label of labelsOf(message)) {
      const score = of(`${label.kind} ${message.language}`);
      score.gold++;
      if (isFound(message, findings, label)) score.found++;
    }
    for (const finding of findings) {
      const score = of(`${finding.kind} ${message.language}`);
      score.predicted++;
      if (isRight(message, finding)) score.right++;
    }
  }
  return scores;
}

/** Lower end of the 95 % Wilson interval. */
export function wilson(hits: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.96;
  const p = hits / all;
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * all)) / all);
  return (p + (z * z) / (2 * all) - spread) / (1 + (z * z) / all);
}
