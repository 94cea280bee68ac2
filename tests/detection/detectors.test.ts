import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import type { Detector, Examples } from '@/lib/detection/types';
import { isKindId } from '@/lib/kinds/registry';

const modules = import.meta.glob<{ default: Detector; examples: Examples }>(
  '../../lib/detection/detectors/*.ts',
  { eager: true },
);

describe.each(Object.entries(modules))('%s', (path, { default: detector, examples }) => {
  const found = (message: string) => detect(message, [detector]).map(({ span }) => message.slice(...span));

  it('is named after its file and finds a known kind', () => {
    expect(path).toMatch(new RegExp(`/${detector.id}\\.ts$`));
    expect(isKindId(detector.kind)).toBe(true);
  });

  it('has at least as many silent examples as finding ones', () => {
    expect(examples.miss.length).toBeGreaterThanOrEqual(examples.hit.length);
  });

  it.each(examples.hit)('finds it in "%s"', (message, part) => {
    expect(found(message)).toEqual([part]);
  });

  it.each(examples.miss)('stays silent on "%s"', (message) => {
    expect(found(message)).toEqual([]);
  });
});
