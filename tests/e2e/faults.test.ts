import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStorage, reloadExtension, writeStorage } from './extension-storage';
import { Popup } from './popup';
import { BROWSERS, Stage } from './stage';

const PHONE = '090-1234-5678';
const CHAT = { url: 'https://twitcasting.tv/demo?page=react-textarea' };

const RECORDS: readonly [name: string, record: unknown, light: RegExp][] = [
  ['a damaged record', 'x'.repeat(50), /読めませんでした/],
  ['a record of the wrong shape', { version: 1, sites: [{ off: 'yes' }] }, /読めませんでした/],
  ['a record from a newer version', { version: 99, rules: { everything: 'off' } }, /新しい版/],
];

describe.each(BROWSERS)('in %s', (browserName) => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.open(browserName);
  });
  afterEach(() => stage.close());

  it.each(RECORDS)('goes on with safe defaults over %s, says so, and keeps it', async (_, record, words) => {
    const setter = await stage.extensionPage('popup.html');
    await writeStorage(setter, { 'site-rules': record });
    const chat = await stage.chat(CHAT);
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
    await chat.press('Escape');

    const popup = await Popup.open(stage);
    await popup.waitForLight('watching');
    expect(await popup.text()).toMatch(words);
    await popup.chooseRule('mark');
    expect(await readStorage(popup.page)).toMatchObject({ 'site-rules-kept': record });
    expect(await popup.text()).not.toMatch(words);
  });

  it('does not obey and does not lose settings it does not know', async () => {
    const setter = await stage.extensionPage('popup.html');
    const site = { kinds: { phone: 'shout', hologram: 'hold' }, mood: 'calm' };
    await writeStorage(setter, { 'site-rules': { version: 1, sites: { twitcasting: site } } });
    const chat = await stage.chat(CHAT);
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
    await chat.press('Escape');

    const popup = await Popup.open(stage);
    await popup.chooseRule('mark');
    expect(await readStorage(popup.page)).toMatchObject({
      'site-rules': { sites: { twitcasting: { kinds: { phone: 'mark', hologram: 'hold' }, mood: 'calm' } } },
    });
  });

  it('still holds in a tab under which the extension was restarted, and troubles nobody', async () => {
    const chat = await stage.chat(CHAT);
    const errors: unknown[] = [];
    chat.page.on('pageerror', (error) => errors.push(error));
    await chat.focus();
    await chat.type('hello');
    await chat.press('Enter');
    await reloadExtension(await stage.extensionPage('popup.html'));

    await chat.page.bringToFront();
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual(['hello']);
    expect(await chat.isNoticeOpen()).toBe(true);
    expect(await chat.overlays()).toBe(1);
    await chat.press('Escape');
    await chat.clear();
    await chat.type('bye');
    await chat.press('Enter');
    expect(await chat.sent()).toEqual(['hello', 'bye']);
    expect(errors).toEqual([]);
  });
});
