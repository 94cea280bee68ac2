import { describe, expect, it } from 'vitest';
import { Prefilter } from '@/lib/detection/prefilter';
import type { Detector } from '@/lib/detection/types';
import { fold, HAS_AT, HAS_DIGIT } from '@/lib/text/fold';

const detector = (id: string, classes: number, ...cues: string[]): Detector => ({
  id,
  kind: 'phone',
  classes,
  cues,
  find: () => [],
});

const detectors = [
  detector('digit', HAS_DIGIT),
  detector('two', 0, 'ab'),
  detector('four', HAS_AT, 'line', '最寄り'),
  detector('also four', 0, 'link', 'line'),
];
const asked = (text: string) => new Prefilter(detectors).worthAsking(fold(text)).map(({ id }) => id);

describe('the prefilter', () => {
  it.each([
    ['', []],
    ['こんばんは', []],
    ['a', []],
    ['7', ['digit']],
    ['a@b', ['four']],
    ['ab', ['two']],
    ['xxab', ['two']],
    ['a b', []],
    ['ba', []],
    ['line', ['four', 'also four']],
    ['ＬＩＮＥして', ['four', 'also four']],
    ['link', ['also four']],
    ['lin', []],
    ['lixx', []],
    ['linx', []],
    ['lain', []],
    ['私の最寄り', ['four']],
    ['最寄', []],
    ['ab 7 line', ['digit', 'two', 'four', 'also four']],
  ])('of "%s" asks %j', (text, ids) => {
    expect(asked(text)).toEqual(ids);
  });

  it.each([
    ['ab', 'a'],
    ['line', 'lin'],
    ['xline', 'xl'],
  ])('does not read on where "%s" stood before "%s"', (earlier, text) => {
    expect(asked(earlier)).not.toEqual([]);
    // The buffers still hold the end of the text before.
    expect(asked(text)).toEqual([]);
  });
});
