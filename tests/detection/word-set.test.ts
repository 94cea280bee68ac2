import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SURNAMES_JP } from '@/lib/detection/lexicons/surnames-jp';
import { hashOf } from '@/lib/detection/word-hash';
import { WordSet } from '@/lib/detection/word-set';
import { foldedText } from '@/lib/text/fold';
import { packWords } from '../../scripts/word-packer.mjs';

const rows = (file: string, separator: string) =>
  readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split(separator));

const words = (count: number, seed: string) => Array.from({ length: count }, (_, n) => `${seed}${n * 7919}`);

describe('a packed list of words', () => {
  it('has every word of the list', () => {
    const list = words(3000, 'か');
    const set = new WordSet(packWords(list, 8, hashOf));
    expect(list.filter((word) => !set.has(word))).toEqual([]);
  });

  it.each([6, 8, 10])('takes about one other word in 2^%i for one of its own', (bits) => {
    const set = new WordSet(packWords(words(2000, 'か'), bits, hashOf));
    const wrong = words(100_000, 'さ').filter((word) => set.has(word)).length;
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(2 * (100_000 / 2 ** bits));
  });

  it('is empty when nothing was packed', () => {
    expect(new WordSet(packWords([], 8, hashOf)).has('か')).toBe(false);
  });
});

describe('the lexicons', () => {
  it('hold the most frequent surnames', () => {
    const kanji = new WordSet(SURNAMES_JP);
    const missing = rows('surnames.csv', ',')
      .slice(0, SURNAMES_JP.count)
      .filter(([name = '']) => !kanji.has(foldedText(name)));
    expect(missing).toEqual([]);
  });
});
