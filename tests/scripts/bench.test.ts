import { describe, expect, it } from 'vitest';
import { spansOf } from '../../scripts/bench/redactions.mjs';
import { textsOf } from '../../scripts/bench/speed.mjs';

const KINDS = { PHONE_NUMBER: 'phone', PERSON_NAME: 'name' };

describe('what a redactor hid', () => {
  it.each([
    ['call 555-0100', 'call PHONE_NUMBER', ['phone 555-0100']],
    ['555-0100', 'PHONE_NUMBER', ['phone 555-0100']],
    ['John, call 555-0100 (a.m.)', 'PERSON_NAME, call PHONE_NUMBER (a.m.)', ['name John', 'phone 555-0100']],
    ['call 555 0100 now', 'call PHONE_NUMBER now', ['phone 555 0100']],
    ['a\n555-0100\nb', 'a\nPHONE_NUMBER\nb', ['phone 555-0100']],
    ['gg', 'gg', []],
    ['gg', 'something else PHONE_NUMBER', []],
  ])('is found again: "%s" from "%s"', (text, redacted, expected) => {
    const found = spansOf(text, redacted, KINDS);
    expect(found.map(({ kind, span }) => `${kind} ${text.slice(...span)}`)).toEqual(expected);
  });
});

describe('texts to be timed', () => {
  it('have the length that was asked for and no half characters', () => {
    const texts = textsOf(['😀😀😀', 'こんばんは'], 11, 20);
    expect(texts.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 11));
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
  });
});
