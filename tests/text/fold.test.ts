import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, HAS_DIGIT } from '@/lib/text/fold';

const foldedText = (text: string) => {
  const { units, length } = fold(text);
  return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('');
};

/** Any UTF-16 units: lone surrogates, joiners, and plenty of what this product meets. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'０９①⑩ｶﾞぱ゚ー－\u200b\ufe0f\u20e3🄰𝟘𝔸👨‍👩‍👧\udb40\udc61\ufdfa㍿'),
    ),
  )
  .map((parts) => parts.join(''));

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
  ])('folds "%s" to "%s"', (text, plain) => {
    expect(foldedText(text)).toBe(plain);
  });

  it('knows from which offsets each unit came', () => {
    const text = '𝟘9\ufe0f\u20e3ｶﾞ⑩';
    const { starts, ends, length } = fold(text);
    const origins = Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
    expect(origins).toEqual(['𝟘', '9\ufe0f\u20e3', 'ｶﾞ', '⑩', '⑩']);
  });

  it('says whether there is a digit at all', () => {
    expect(fold('こんばんは').classes & HAS_DIGIT).toBe(0);
    expect(fold('⑦').classes & HAS_DIGIT).toBe(HAS_DIGIT);
  });

  it('keeps its offsets inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, length } = fold(text);
        for (let i = 0; i < length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldedText(text);
        expect(foldedText(once)).toBe(once);
      }),
    );
  });

  it('survives a megabyte', () => {
    expect(fold('０'.repeat(1_000_000)).length).toBe(1_000_000);
  });
});
