import { describe, expect, it } from 'vitest';
import { digitRuns } from '@/lib/detection/digit-groups';
import { fold } from '@/lib/text/fold';

/** The runs of a text, the groups of each joined by |. */
function runs(text: string): string[] {
  const folded = fold(text);
  return [...digitRuns(folded)].map((run) =>
    run.map(({ start, end }) => folded.text.slice(start, end)).join('|'),
  );
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
    ['1-/-/-2', ['1', '2']],
    ['1の2、3てん4', ['1|2|3|4']],
    ['1💕2❤️3', ['1|2|3']],
    ['1ハイフンハイフン2', ['1|2']],
    ['1スラッシュはいふん2', ['1|2']],
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

  it('are not looked for past the 3,000th group', () => {
    expect(runs('1あ'.repeat(3001))).toHaveLength(3000);
    expect(runs('1-'.repeat(3001))).toHaveLength(1);
  });
});
