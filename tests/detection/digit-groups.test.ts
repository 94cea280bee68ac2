import { describe, expect, it } from 'vitest';
import { digitRuns, digitsOf } from '@/lib/detection/digit-groups';
import { fold } from '@/lib/text/fold';

/** The runs of a text, the groups of each joined by |. */
function runs(text: string): string[] {
  const folded = fold(text);
  return [...digitRuns(folded)].map((run) => run.map((group) => digitsOf(folded, group)).join('|'));
}

describe('runs of digits', () => {
  it.each([
    ['', []],
    ['こんばんは', []],
    ['7', ['7']],
    ['12 と 34', ['12', '34']],
    ['０３（１２３４）５６７８', ['03|1234|5678']],
    ['a090-1234-5678b', ['090|1234|5678']],
    ['1あ2', ['1', '2']],
    ['1-あ2', ['1', '2']],
    ['1あ-2', ['1', '2']],
    ['12-', ['12']],
    ['-12', ['12']],
    ['1-/-2', ['1|2']],
    ['1-/-/2', ['1', '2']],
    ['1の2、3てん4', ['1|2|3|4']],
    ['1💕2❤️3', ['1|2|3']],
    ['1ハイフンハイフン2', ['1|2']],
    ['1スラッシュはいふん2', ['1', '2']],
    ['1dash2 hyphen 3', ['1|2|3']],
    ['/0:9;', ['0|9']],
  ])('of "%s" are %j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('end where the text ends, whatever stood in the buffers before', () => {
    expect(runs('12-3456')).toEqual(['12|3456']);
    expect(runs('12-')).toEqual(['12']);
    expect(runs('12')).toEqual(['12']);
  });

  it('are not looked for past the 20,000th group', () => {
    const text = '1あ'.repeat(20_001);
    expect(runs(text)).toHaveLength(20_000);
    expect(runs('1-'.repeat(20_001))[0]).toHaveLength(2 * 20_000 - 1);
    expect(runs('1-'.repeat(20_001))).toHaveLength(1);
  });

  it('give no digits for a group that is not there', () => {
    expect(digitsOf(fold('12'), undefined)).toBe('');
  });
});
