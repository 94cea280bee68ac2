import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';
import type { Finding } from '@/lib/detection/types';
import { anyText, holds, longText, wellFormedText } from '../any-text';
import { generate } from '../quality/generate';

const ask = (text: string) => detect(text, detectors);
const isHalf = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** Findings with their spans `by` units further on. */
const moved = (findings: readonly Finding[], by: number) =>
  findings.map(({ span: [start, end], ...rest }) => ({ ...rest, span: [start + by, end + by] }));

describe('detect, whatever the text', () => {
  it('stays within the text, in its order, and never finds one kind twice in a place', () => {
    holds(
      anyText,
      (text) => {
        const endOfKind = new Map<string, number>();
        let last = 0;
        for (const { kind, span } of ask(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[0]).toBeGreaterThanOrEqual(endOfKind.get(kind) ?? 0);
          last = span[0];
          endOfKind.set(kind, span[1]);
        }
      },
      4000,
    );
  });

  it('never cuts a character in two', () => {
    holds(
      wellFormedText,
      (text) => {
        for (const { span } of ask(text)) expect(span.filter((at) => isHalf(text, at))).toEqual([]);
      },
      4000,
    );
  });

  it('finds the same whatever it was asked before', () => {
    holds(
      anyText,
      (text) => {
        const once = ask(text);
        ask('本名は佐藤花子、090-1234-5678、東京都渋谷区神宮前1-2-3、a@b.com');
        expect(ask(text)).toEqual(once);
        ask(text.slice(0, text.length / 2));
        expect(ask(text)).toEqual(once);
      },
      1500,
    );
  });

  it.each([
    '09012345678',
    '0312345678',
    '+819012345678',
    '2025550143',
    'LINE ID abc123',
    'a@b.co',
    '〒160-0023',
    '東京都渋谷区神宮前1-2-3',
    '本名は佐藤花子',
    '12 Oak Street, Austin, TX 78701',
    'my real name is Emily Carter',
  ])('finds the same in "%s", whatever stood in the buffers before', (text) => {
    const fillers = ['a', '0', '-', '円', 'あ', '.', '@', '子'].map((unit) => unit.repeat(60));
    const answers = fillers.map((filler) => {
      ask(filler);
      return JSON.stringify(ask(text));
    });
    expect(answers.filter((answer) => answer !== answers[1])).toEqual([]);
  });

  it('survives a text of any one part', () => {
    // A quadratic scan would not end within the test's time limit.
    holds(longText, (text) => expect(ask(text).length).toBeGreaterThanOrEqual(0), 20);
  }, 30_000);

  it.each(['0', '09', '090-', '+81', '0-', '(0)'])('stays linear on half a megabyte of "%s"', (part) => {
    expect(() => ask(part.repeat(Math.ceil(500_000 / part.length)))).not.toThrow();
  });

  it('finds the same in a message when lines come before and after it', () => {
    const differing = generate('dev', 20)
      .map(({ text }) => text)
      .filter((text) => {
        const alone = JSON.stringify(moved(ask(text), 2));
        return JSON.stringify(moved(ask(`。\n${text}\n。`), 0)) !== alone;
      });
    expect(differing).toEqual([]);
  });
});
