import { describe, expect, it } from 'vitest';
import { tabState, withReport } from '@/components/popup/state';
import type { GuardReport } from '@/lib/messages/types';

const report = (change: Partial<GuardReport> = {}): GuardReport => ({
  frame: 'a',
  light: 'watching',
  rulesState: 'ok',
  lastHeld: [],
  ...change,
});

describe('reports of several frames', () => {
  it('keep the latest of each frame', () => {
    const first = withReport([], report({ light: 'no-box' }));
    const second = withReport(first, report({ frame: 'b', light: 'off' }));
    expect(withReport(second, report()).map(({ frame, light }) => [frame, light])).toEqual([
      ['b', 'off'],
      ['a', 'watching'],
    ]);
  });

  it('forget a frame that is gone', () => {
    expect(withReport([report()], report({ light: 'gone' }))).toEqual([]);
  });
});

describe('a tab with guards', () => {
  it('takes the site of the frame that is watching', () => {
    const reports = [report({ light: 'no-box', siteId: 'kick' }), report({ frame: 'b', siteId: 'twitch' })];
    expect(tabState(reports, undefined, false)).toEqual({
      light: 'watching',
      siteId: 'twitch',
      lastHeld: [],
    });
  });

  it('takes the first site that is known when none is watching', () => {
    const reports = [report({ light: 'no-box' }), report({ frame: 'b', light: 'no-box', siteId: 'kick' })];
    expect(tabState(reports, undefined, false).siteId).toBe('kick');
  });

  it('takes the site of its address when no frame knows one', () => {
    expect(tabState([report()], 'https://www.twitch.tv/somebody', true).siteId).toBe('twitch');
  });

  it('names what was held in any frame once', () => {
    const reports = [report({ lastHeld: ['phone'] }), report({ frame: 'b', lastHeld: ['phone'] })];
    expect(tabState(reports, undefined, true).lastHeld).toEqual(['phone']);
  });
});

describe('a tab without a guard', () => {
  it.each([
    ['https://www.twitch.tv/somebody', 'needs-reload', 'twitch'],
    ['https://example.com/', 'not-guarded', undefined],
    [undefined, 'not-guarded', undefined],
    ['chrome://extensions/', 'no-site', undefined],
    ['about:blank', 'no-site', undefined],
  ])('at %s is %s', (url, light, siteId) => {
    expect(tabState([], url, true)).toEqual({ light, siteId, lastHeld: [] });
  });

  it('is not judged before everybody could answer', () => {
    expect(tabState([], 'https://www.twitch.tv/somebody', false).light).toBe('looking');
  });
});
