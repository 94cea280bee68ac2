import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';
import { generate } from './generate';
import { measure } from './measure';

/** Few enough messages to be run for every mutant; quality.test.ts holds the engine to its floors on many. */
const PER_WEIGHT = 4;

describe('a slice of the generated messages', () => {
  it('is found and raises no alarm elsewhere, but for one in twenty', () => {
    const scores = [...measure(generate('dev', PER_WEIGHT), (text) => detect(text, detectors)).values()];
    const sum = (of: keyof (typeof scores)[number]) => scores.reduce((total, score) => total + score[of], 0);
    expect(sum('found') / sum('gold')).toBeGreaterThanOrEqual(0.95);
    expect(sum('right') / sum('predicted')).toBeGreaterThanOrEqual(0.95);
  });
});
