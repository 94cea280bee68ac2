import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/text/reading';

describe('readingOf', () => {
  it.each([
    [['しぶや', 'shibuya', 'sibuya'], 'sibuya'],
    [['さとう', 'satou', 'satoh', 'sato', 'satō'], 'sato'],
    [['おおの', 'ohno', 'oono', 'ono'], 'ono'],
    [['おおはら', 'ohara', 'oohara'], 'ohara'],
    [['しんいち', "shin'ichi", 'siniti'], 'siniti'],
    [['はっとり', 'hattori'], 'hatori'],
    [['なんば', 'namba', 'nanba'], 'nanba'],
    [['ちょうふ', 'chofu', 'tyouhu', 'choufu'], 'tyohu'],
    [['じゅんこ', 'junko', 'jyunko', 'zyunko'], 'zyunko'],
    [['まっちゃ', 'matcha', 'maccha'], 'matya'],
    [['いいづか', 'iizuka'], 'izuka'],
    [['ゆーき', 'yuuki', 'yuki'], 'yuki'],
    [['つるみ-く', 'tsurumi-ku'], 'turumiku'],
  ])('spells %j alike', (spellings, reading) => {
    expect(spellings.map(readingOf)).toEqual(spellings.map(() => reading));
  });

  it('keeps different words apart', () => {
    const words = ['さとう', 'さいとう', 'かとう', 'しまだ', 'いしだ', 'みさき', 'みさ'];
    expect(new Set(words.map(readingOf)).size).toBe(words.length);
  });
});
