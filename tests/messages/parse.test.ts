import { describe, expect, it } from 'vitest';
import { parseGuardMessage, parseGuardReport } from '@/lib/messages/parse';

const report = { frame: 'abc', light: 'watching', rulesState: 'ok', lastHeld: ['phone'] };

describe('what a guard may say to the background', () => {
  it.each([[{ type: 'setup' }], [{ type: 'light', light: 'watching' }], [{ type: 'light', light: 'gone' }]])(
    'takes %j',
    (message) => {
      expect(parseGuardMessage(message)).toEqual(message);
    },
  );

  it.each([
    [undefined],
    [null],
    ['setup'],
    [{}],
    [{ type: 'light' }],
    [{ type: 'light', light: 'green' }],
    [{ type: 'setup', siteId: 'twitch' }],
    [{ type: 'light', light: 'off', text: 'hello' }],
  ])('refuses %j', (message) => {
    expect(parseGuardMessage(message)).toBeUndefined();
  });
});

describe('what a guard may report to the popup', () => {
  it.each([
    [report],
    [{ ...report, siteId: 'twitch' }],
    [{ ...report, light: 'gone', lastHeld: [] }],
    [{ ...report, rulesState: 'newer' }],
  ])('takes %j', (message) => {
    expect(parseGuardReport(message)).toEqual(message);
  });

  it('has no site where none was said', () => {
    expect(parseGuardReport({ ...report, siteId: undefined })).not.toHaveProperty('siteId');
  });

  it.each([
    [undefined],
    [{ ...report, light: 'looking' }],
    [{ ...report, frame: 1 }],
    [{ ...report, rulesState: 'fine' }],
    [{ ...report, lastHeld: ['shoe-size'] }],
    [{ ...report, lastHeld: 'phone' }],
    [{ ...report, text: 'what she typed' }],
  ])('refuses %j', (message) => {
    expect(parseGuardReport(message)).toBeUndefined();
  });
});
