import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { anyText, holds, longText, wellFormedText } from '../any-text';

const foldedText = (text: string) => fold(text).text;

describe('fold, whatever the text', () => {
  it('keeps its offsets inside the text and in order', () => {
    holds(
      anyText,
      (text) => {
        const { starts, ends, length } = fold(text);
        const isInOrder = (_: unknown, i: number) => {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          const [startBefore = 0, endBefore = 0] = i === 0 ? [] : [starts[i - 1], ends[i - 1]];
          return start < end && end <= text.length && start >= startBefore && end >= endBefore;
        };
        expect(Array.from({ length }).every(isInOrder)).toBe(true);
      },
      3000,
    );
  });

  it('gives its units as the text', () => {
    holds(
      anyText,
      (text) => {
        const { units, length, text: folded } = fold(text);
        expect(folded).toBe(
          Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join(''),
        );
      },
      1000,
    );
  });

  it('never makes a half pair where there was none', () => {
    holds(wellFormedText, (text) => expect(foldedText(text).isWellFormed()).toBe(true), 3000);
  });

  it('folds the same whatever it folded before', () => {
    holds(
      anyText,
      (text) => {
        const once = foldedText(text);
        fold(`${text}09012345678あいうえお`);
        expect(foldedText(text)).toBe(once);
      },
      1000,
    );
  });

  // Not for half pairs: what is invisible between two halves is dropped, and then they are a pair.
  it('folds a folded text to itself', () => {
    holds(
      wellFormedText,
      (text) => {
        const once = foldedText(text);
        expect(foldedText(once)).toBe(once);
      },
      3000,
    );
  });

  it('folds every folded character to itself', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = foldedText(String.fromCodePoint(code));
      if (foldedText(once) !== once) changed.push(`U+${code.toString(16).toUpperCase()}`);
    }
    expect(changed).toEqual([]);
  });

  it('survives a text of any one part', () => {
    holds(longText, (text) => expect(fold(text).length).toBeGreaterThanOrEqual(0), 20);
  });
});
