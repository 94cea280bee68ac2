import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onSiteRulesChanged,
  readSiteRules,
  resetSiteRules,
  setSiteOff,
  setSiteRule,
} from '@/lib/storage/site-rules';
import { installLocks } from '../set-up/locks';

installLocks();

const store = (record: unknown) => fakeBrowser.storage.local.set({ 'site-rules': record });
const stored = () => fakeBrowser.storage.local.get();

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  it('finds nothing changed in a new browser', async () => {
    expect(await readSiteRules()).toEqual({ state: 'ok', sites: {} });
  });

  it.each([
    ['a word', 'damaged', 'nonsense'],
    ['a list', 'damaged', [1]],
    ['no version', 'damaged', { sites: {} }],
    ['version 0', 'damaged', { version: 0, sites: {} }],
    ['no sites', 'damaged', { version: 1 }],
    ['a site that is no record', 'damaged', { version: 1, sites: { twitch: 3 } }],
    ['off as a word', 'damaged', { version: 1, sites: { twitch: { off: 'yes' } } }],
    ['a newer version', 'newer', { version: 2, places: [] }],
  ])('falls back to the defaults for %s and says that it is %s', async (_, state, record) => {
    await store(record);
    expect(await readSiteRules()).toEqual({ state, sites: {} });
  });

  it.each([
    ['an unknown kind', { 'shoe-size': 'off' }],
    ['an unknown rule', { phone: 'whisper' }],
    ['a rule of the wrong type', { phone: 1 }],
  ])('does not obey %s', async (_, kinds) => {
    await store({ version: 1, sites: { twitch: { kinds } } });
    expect(await readSiteRules()).toEqual({ state: 'ok', sites: { twitch: { kinds: {} } } });
  });
});

describe('changing', () => {
  it('keeps what was switched off and which rule was set', async () => {
    await setSiteOff('twitch', true);
    await setSiteRule('twitch', ['phone'], 'mark');
    expect((await readSiteRules()).sites).toEqual({ twitch: { off: true, kinds: { phone: 'mark' } } });
  });

  it('goes back to the defaults and leaves the switch alone', async () => {
    await setSiteRule('twitch', ['email', 'url'], 'off');
    await setSiteOff('twitch', true);
    await resetSiteRules('twitch');
    expect((await readSiteRules()).sites['twitch']).toEqual({ off: true, kinds: {} });
  });

  it('lets what it does not know survive', async () => {
    const later = { theme: 'dark', kinds: { 'shoe-size': 'hold', phone: 'whisper' } };
    await store({ version: 1, note: 'kept', sites: { twitch: later, kick: { off: true } } });
    await setSiteOff('twitch', true);
    expect(await stored()).toEqual({
      'site-rules': {
        version: 1,
        note: 'kept',
        sites: { twitch: { ...later, off: true }, kick: { off: true } },
      },
    });
  });

  it('keeps both of two changes made at once', async () => {
    await Promise.all([
      setSiteOff('twitch', true),
      setSiteRule('twitch', ['phone'], 'off'),
      setSiteOff('kick', true),
    ]);
    expect((await readSiteRules()).sites).toEqual({
      twitch: { off: true, kinds: { phone: 'off' } },
      kick: { off: true, kinds: {} },
    });
  });

  it.each([
    ['damaged', 'nonsense'],
    ['newer', { version: 9, sites: [] }],
  ])('puts a %s record aside before the first new one', async (_, record) => {
    await store(record);
    await setSiteOff('twitch', true);
    await setSiteOff('twitch', false);
    expect(await stored()).toMatchObject({ 'site-rules-kept': record });
    expect(await readSiteRules()).toEqual({ state: 'ok', sites: { twitch: { off: false, kinds: {} } } });
  });
});

describe('following', () => {
  it('is told of changes to the rules and of nothing else, until it stops', async () => {
    const listening = new AbortController();
    let told = 0;
    onSiteRulesChanged(() => {
      told += 1;
    }, listening.signal);
    await setSiteOff('twitch', true);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(told).toBe(1);
    listening.abort();
    await setSiteOff('twitch', false);
    expect(told).toBe(1);
  });
});
