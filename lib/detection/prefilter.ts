import type { Folded } from '@/lib/text/fold';
import type { Detector } from './types';

/** A power of two that stays in the fastest cache; two hundred cues fill about one cell in a hundred. */
const CELLS = 16_384;
/** Behind them a table for cues of one unit, by its last bits. */
const ONE = CELLS;
const MASK = 0xfff;

/**
 * Says which detectors a text is worth showing to, from its classes and its pairs of neighbouring units:
 * one table look-up a unit, whatever the number of detectors.
 */
export class Prefilter {
  /** Not 0 where a pair of units may begin a cue; {@link pairs} then tells for sure. */
  private readonly cells = new Uint8Array(CELLS + MASK + 1);
  /** The cues that begin with a pair of units, each with the number of its detector. */
  private readonly pairs = new Map<number, Cue[]>();
  /** The cues of one unit. */
  private readonly ones = new Map<number, number>();
  private readonly detectors: readonly Detector[];

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
    for (const [n, { cues }] of detectors.entries()) for (const cue of cues) this.add(cue, n);
  }

  worthAsking(folded: Folded): readonly Detector[] {
    const { classes } = folded;
    const cued = this.cued(folded);
    return this.detectors.filter(
      ({ classes: any, needs = 0 }, n) =>
        (classes & needs) === needs && ((classes & any) !== 0 || (cued & (1 << n)) !== 0),
    );
  }

  private add(cue: string, n: number): void {
    const [first, second] = [cue.charCodeAt(0), cue.charCodeAt(1)];
    if (cue.length === 1) this.ones.set(first, (this.ones.get(first) ?? 0) | (1 << n));
    if (cue.length === 1) this.cells[ONE | (first & MASK)] = 1;
    if (cue.length < 2) return;
    const pair = pairOf(first, second);
    this.cells[cellOf(first, second)] = 1;
    this.pairs.set(pair, [...(this.pairs.get(pair) ?? []), { rest: codesOf(cue.slice(2)), bit: 1 << n }]);
  }

  /** The detectors, one bit each, of which a cue stands somewhere in the text. */
  private cued(folded: Folded): number {
    const { units, length } = folded;
    let cued = 0;
    let last = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i] ?? 0;
      if (this.cells[ONE | (unit & MASK)] !== 0) cued |= this.ones.get(unit) ?? 0;
      if (this.cells[cellOf(last, unit)] !== 0) cued |= this.cuedAt(folded, pairOf(last, unit), i + 1);
      last = unit;
    }
    return cued;
  }

  private cuedAt({ units, length }: Folded, pair: number, at: number): number {
    let cued = 0;
    for (const { rest, bit } of this.pairs.get(pair) ?? []) {
      if (at + rest.length <= length && rest.every((unit, k) => units[at + k] === unit)) cued |= bit;
    }
    return cued;
  }
}

/** What follows the first two units of a cue. */
interface Cue {
  readonly rest: readonly number[];
  readonly bit: number;
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function pairOf(first: number, second: number): number {
  return first * 0x1_0000 + second;
}

function cellOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (CELLS - 1);
}
