import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { numberJp } from '@/lib/detection/numbering-plan-jp';
import { detectors } from '@/lib/detection/registry';
import type { Detector } from '@/lib/detection/types';

const reason = { ja: '', en: '' };
const fixed = (id: string, ...found: [number, number, 'weak' | 'likely' | 'strong'][]): Detector => ({
  id,
  kind: 'phone',
  classes: 0,
  cues: ['ab'],
  find: () => found.map(([from, to, confidence]) => ({ from, to, confidence, reason })),
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
  ])('keeps %s where findings overlap', (_, a, b, span) => {
    expect(detect('abcdefgh', [a, b]).map((finding) => finding.span)).toEqual([span]);
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
