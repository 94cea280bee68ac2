import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { parseWritten, readWritten } from './written';

describe('messages written by hand', () => {
  it('know where their marks are', () => {
    const [message] = parseWritten('ja\t電話 {{phone|090-1234-5678}}\\n名前 {{name|山田花子}}だよ', 'a.txt');
    const labels = [message?.label, ...(message?.others ?? [])];
    expect(message?.text).toBe('電話 090-1234-5678\n名前 山田花子だよ');
    expect(labels.map((label) => [label?.kind, message?.text.slice(label?.start, label?.end)])).toEqual([
      ['phone', '090-1234-5678'],
      ['name', '山田花子'],
    ]);
  });

  it('are clean without a mark; comments and empty lines are none', () => {
    const messages = parseWritten('# no message\n\nen\tgg wp #1\r\nja\tこんばんは\n', 'a.txt');
    expect(messages.map(({ language, text, label }) => [language, text, label])).toEqual([
      ['en', 'gg wp #1', undefined],
      ['ja', 'こんばんは', undefined],
    ]);
  });

  it.each(['fr\tbonjour', 'ja こんばんは', 'ja\t{{phonne|090}}'])(
    'say in which line "%s" is wrong',
    (line) => {
      expect(() => parseWritten(`ja\tok\n${line}`, 'a.txt')).toThrow('a.txt:2');
    },
  );

  it('are none where there is no folder', () => {
    expect(readWritten('/nowhere/at/all')).toEqual([]);
  });

  it('count each mark, and a finding that spans two marks of a kind once', () => {
    const messages = parseWritten('ja\t{{phone|0311112222}} {{phone|0933334444}} ね', 'a.txt');
    const finding = (start: number, end: number) =>
      ({ kind: 'phone', span: [start, end], confidence: 'strong', reason: { ja: '', en: '' } }) as const;
    expect(measure(messages, () => [finding(0, 10)]).get('phone ja')).toEqual({
      found: 1,
      gold: 2,
      right: 1,
      predicted: 1,
    });
    expect(measure(messages, () => [finding(0, 21)]).get('phone ja')).toEqual({
      found: 2,
      gold: 2,
      right: 1,
      predicted: 1,
    });
  });
});
