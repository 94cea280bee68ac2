import type { LocalizedText } from '@/lib/i18n/language';
import type { Confidence, KindId } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';

/** Half-open range of UTF-16 offsets into the original text. */
export type Span = readonly [start: number, end: number];

export interface Finding {
  readonly kind: KindId;
  readonly span: Span;
  readonly confidence: Confidence;
  /** Why, in plain words. It never repeats any of the text. */
  readonly reason: LocalizedText;
}

/** What a detector yields: a range of FOLDED units; the engine maps it back to the original. */
export interface FoldedFinding {
  readonly from: number;
  readonly to: number;
  readonly confidence: Confidence;
}

export interface Detector {
  /** Equal to the file name without its extension. Never renamed, only retired. */
  readonly id: string;
  readonly kind: KindId;
  /** What its findings look like, in plain words; the registry says it from the kind's label. */
  readonly reason?: LocalizedText;
  /** It is asked when the text has any of these classes (`HAS_…` of lib/text/fold) … */
  readonly classes: number;
  /** … or holds one of these words (folded). Most messages have neither. */
  readonly cues: readonly string[];
  /** Never without all of these classes. */
  readonly needs?: number;
  /** Pure, and linear in the length of the text. */
  find(folded: Folded): Iterable<FoldedFinding>;
}

/** A detector's own examples; they are its test. Invented, and built like what people type. */
export interface Examples {
  /** The message and the part of it that is found. */
  readonly hit: readonly (readonly [message: string, found: string])[];
  readonly miss: readonly string[];
}
