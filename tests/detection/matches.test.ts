import { describe, expect, it } from 'vitest';
import { after, before, matches } from '@/lib/detection/matches';
import { fold } from '@/lib/text/fold';

describe('matches', () => {
  it('are all there, in their order, with indices into the folded text', () => {
    const found = [...matches(fold('Ａ1 a2⑩ a3'), /a\d/g)];
    expect(found.map(({ 0: text, index }) => [text, index])).toEqual([
      ['a1', 0],
      ['a2', 3],
      ['a3', 8],
    ]);
  });

  it('begin at the beginning, wherever the expression was left', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect([...matches(fold('aaa'), pattern)]).toHaveLength(3);
  });

  it('go on where they were, whatever the caller did with the expression', () => {
    const pattern = /a/g;
    const indices: number[] = [];
    for (const { index } of matches(fold('a-a-a'), pattern)) {
      indices.push(index);
      pattern.lastIndex = 0;
    }
    expect(indices).toEqual([0, 2, 4]);
  });

  it('are 5,000 at the most', () => {
    expect([...matches(fold('a'.repeat(5001)), /a/g)]).toHaveLength(5000);
  });
});

describe('the text around a place', () => {
  it.each([
    [3, 2, 'bc', 'de'],
    [1, 9, 'a', 'bcdef'],
    [0, 3, '', 'abc'],
    [6, 3, 'def', ''],
  ])('at %i, %i units of it', (at, most, left, right) => {
    const folded = fold('abcdef');
    expect([before(folded, at, most), after(folded, at, most)]).toEqual([left, right]);
  });
});
