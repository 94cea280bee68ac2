import { describe, expect, it, vi } from 'vitest';
import { fold, HAS_AT, HAS_DIGIT, HAS_LATIN, HAS_MANY_DIGITS, HAS_PLUS } from '@/lib/text/fold';

const foldedText = (text: string) => {
  const { units, length } = fold(text);
  return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('');
};

describe('fold', () => {
  it.each([
    ['０９０−１２３４', '090-1234'],
    ['①②⑩⓪❸➈⑴⒈', '12100391' + '1'],
    ['𝟎𝟗𝟘𝟡𝟢𝟫𝟬𝟵𝟶𝟿', '0909090909'],
    ['٠٩۰۹०९', '090909'],
    ['0️⃣9️⃣', '09'],
    ['ＴＥＬ：ＡＢＣ', 'tel:abc'],
    ['カタカナ ヵヶ', 'かたかな ゕゖ'],
    ['ｶﾞｷﾞﾊﾟｰ', 'がぎぱー'],
    ['か\u3099', 'が'],
    ['\u3099', '\u3099'],
    ['‐‑‒–—―−─', '--------'],
    ['〜～', '~~'],
    ['a\u3000b\u00a0c', 'a b c'],
    ['a\u200bb\u2060c\ufeffd', 'abcd'],
    ['株㍿', '株株式会社'],
    ['👨‍👩‍👧', '👨👩👧'],
    ['\ufdfa', '\ufdfa'],
    ['𝐀𝓏🄐🄁', 'az(a)0,'],
    ['🯰🯱🯲', '012'],
    ['🈀🄪', '🈀🄪'],
    ['a\u{e0061}\u{e0100}b', 'ab'],
    ['\u200b\u{e0100}a', 'a'],
    ['\u200b\udc00', '\udc00'],
    ['\ud83dＡ', '\ud83da'],
    ['\ud83d１', '\ud83d1'],
    ['\udc00\ud83d', '\udc00\ud83d'],
  ])('folds "%s" to "%s"', (text, plain) => {
    expect(foldedText(text)).toBe(plain);
  });

  it.each([
    ['𝟘9\ufe0f\u20e3ｶﾞ⑩', ['𝟘', '9\ufe0f\u20e3', 'ｶﾞ', '⑩', '⑩']],
    ['a\u{e0100}b', ['a\u{e0100}', 'b']],
    ['😀a', ['\ud83d', '\ude00', 'a']],
    ['\u200bあ', ['あ']],
  ])('knows where the units of "%s" came from', async (text, origins) => {
    const originsOf = ({ starts, ends, length }: ReturnType<typeof fold>) =>
      Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
    expect(originsOf(fold(text))).toEqual(origins);
    vi.resetModules();
    expect(originsOf((await import('@/lib/text/fold')).fold(text))).toEqual(origins);
  });

  it.each([
    ['', 0],
    ['こんばんは', 0],
    ['aZあ/:?A[', HAS_LATIN],
    ['⑦', HAS_DIGIT],
    ['0', HAS_DIGIT],
    ['9', HAS_DIGIT],
    ['@', HAS_AT],
    ['＠', HAS_AT],
    ['+', HAS_PLUS],
    ['123456', HAS_DIGIT],
    ['1 2あ3\n4-5a67', HAS_DIGIT | HAS_MANY_DIGITS | HAS_LATIN],
    ['⑩⑩⑩', HAS_DIGIT],
    ['⑩⑩⑩⑩', HAS_DIGIT | HAS_MANY_DIGITS],
    ['𝟘𝟙𝟚𝟛𝟜𝟝', HAS_DIGIT],
    ['＋８１ @', HAS_PLUS | HAS_DIGIT | HAS_AT],
  ])('says what there is in "%s" at all', async (text, classes) => {
    expect(fold(text).classes).toBe(classes);
    // The first text of all is folded while the tables are made.
    vi.resetModules();
    const fresh = await import('@/lib/text/fold');
    expect(fresh.fold(text).classes).toBe(classes);
  });

  it('counts the digits of each text anew', () => {
    fold('1234');
    expect(fold('5678').classes).toBe(HAS_DIGIT);
  });

  it('reads a pair as ever after it has met half of one', () => {
    expect(foldedText('\ud835')).toBe('\ud835');
    expect(foldedText('a𝟎𝐀')).toBe('a0a');
    expect(foldedText('\udb40')).toBe('\udb40');
    expect(foldedText('a\u{e0100}b')).toBe('ab');
  });

  it('uses its buffers again, but keeps no large ones', () => {
    const { units } = fold('a'.repeat(16_384));
    expect(fold('b').units).toBe(units);
    fold('a'.repeat(16_385));
    expect(fold('b').units.length).toBeLessThan(16_384);
  });

  it('gives the text in one piece, also where it is made in many', () => {
    const text = 'あいうえお'.repeat(5000);
    expect(fold(text).text).toBe(text);
  });

  it('survives a megabyte', () => {
    expect(fold('０'.repeat(1_000_000)).length).toBe(1_000_000);
  });
});
