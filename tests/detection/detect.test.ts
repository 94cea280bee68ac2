import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { numberJp } from '@/lib/detection/numbering-plan-jp';
import { detectors } from '@/lib/detection/registry';
import type { Detector } from '@/lib/detection/types';

const fixed = (id: string, ...found: [number, number, 'weak' | 'likely' | 'strong'][]): Detector => ({
  id,
  kind: 'phone',
  classes: 0,
  cues: ['ab'],
  find: () => found.map(([from, to, confidence]) => ({ from, to, confidence })),
});

describe('detect', () => {
  it('gives offsets into the original, not into the folded text', () => {
    const text = '📞 ０９０‐①②③④‐⑤⑥⑦⑧ まで';
    expect(detect(text, detectors).map(({ span }) => text.slice(...span))).toEqual(['０９０‐①②③④‐⑤⑥⑦⑧']);
  });

  it('finds every number of a message', () => {
    const text = '090-1234-5678/080-2345-6789 と 03-3333-4444';
    expect(detect(text, detectors)).toHaveLength(3);
  });

  it.each([
    ['the surer one', fixed('a', [0, 6, 'weak']), fixed('b', [2, 4, 'strong']), [2, 4]],
    [
      'the longer of two equally sure ones',
      fixed('a', [0, 3, 'likely']),
      fixed('b', [1, 6, 'likely']),
      [1, 6],
    ],
    ['the first of two equal ones', fixed('a', [0, 3, 'likely']), fixed('b', [1, 4, 'likely']), [0, 3]],
    ['the surer one, though shorter', fixed('a', [0, 3, 'strong']), fixed('b', [1, 6, 'weak']), [0, 3]],
    ['the longer one, further on', fixed('a', [2, 5, 'likely']), fixed('b', [3, 8, 'likely']), [3, 8]],
    ['the shorter one that is surer', fixed('a', [2, 8, 'weak']), fixed('b', [2, 4, 'likely']), [2, 4]],
  ])('keeps %s where findings overlap', (_, a, b, span) => {
    expect(detect('abcdefgh', [a, b]).map((finding) => finding.span)).toEqual([span]);
  });

  it('tells of them in the order of the text, the longer one first', () => {
    const named = { ...fixed('c', [0, 4, 'weak']), kind: 'name' } as const;
    const found = detect('abcdef', [fixed('a', [4, 6, 'weak']), fixed('b', [0, 2, 'weak']), named]);
    expect(found.map(({ kind, span }) => [kind, ...span])).toEqual([
      ['name', 0, 4],
      ['phone', 0, 2],
      ['phone', 4, 6],
    ]);
  });

  it('takes 500 findings of each detector', () => {
    const spans = (by: number) =>
      Array.from({ length: 600 }, (_, n): [number, number, 'weak'] => [2 * n + by, 2 * n + by + 1, 'weak']);
    const text = 'ab'.repeat(600);
    expect(detect(text, [fixed('a', ...spans(0))])).toHaveLength(500);
    expect(detect(text, [fixed('a', ...spans(0)), fixed('b', ...spans(1))])).toHaveLength(1000);
  });

  it('keeps findings that only touch', () => {
    expect(detect('abcdef', [fixed('a', [0, 3, 'weak']), fixed('b', [3, 6, 'strong'])])).toHaveLength(2);
  });
});

describe('numberJp', () => {
  it('doubts a landline whose exchange starts with 1', () => {
    expect(numberJp('0312345678')?.isDoubtful).toBe(true);
    expect(numberJp('0322345678')?.isDoubtful).toBeUndefined();
  });

  it.each([
    ['09012345678', 'mobile'],
    ['06012345678', 'mobile'],
    ['05012345678', 'ip'],
    ['08001234567', 'service'],
    ['0120123456', 'service'],
    ['0322223333', 'landline'],
    ['0126745678', 'landline'],
    ['0997212345', 'landline'],
  ])('reads %s as %s', (digits, type) => {
    expect(numberJp(digits)?.type).toBe(type);
  });

  it.each([
    '',
    '0',
    '09002345678',
    '0901234567',
    '090123456789',
    '0302345678',
    '0012345678',
    '0110234567',
    '1234567890',
  ])('says that %s can not ring', (digits) => {
    expect(numberJp(digits)).toBeUndefined();
  });
});
