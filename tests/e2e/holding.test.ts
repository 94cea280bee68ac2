import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { BROWSERS, SCENES, Stage } from './stage';

const PHONE = '090-1234-5678';

/** The three ways a text gets into a box. */
const ENTRIES: readonly { name: string; enter(chat: Chat, text: string): Promise<void> }[] = [
  { name: 'typed', enter: (chat, text) => chat.type(text) },
  { name: 'composed in an IME', enter: (chat, text) => chat.compose(text.slice(0, 3), text) },
  { name: 'pasted', enter: (chat, text) => chat.paste(text) },
];

/** The ways out. */
const GESTURES: readonly { name: string; send(chat: Chat): Promise<void> }[] = [
  { name: 'Enter', send: (chat) => chat.press('Enter') },
  { name: 'the send button', send: (chat) => chat.clickSend() },
];

describe.each(BROWSERS)('in %s', (browserName) => {
  let stage: Stage;
  let chat: Chat;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());
  afterEach(() => chat.page.close());

  describe.each(SCENES)('$name', (scene) => {
    it.each(ENTRIES.flatMap((entry) => GESTURES.map((gesture) => ({ entry, gesture }))))(
      'holds a phone number $entry.name and sent with $gesture.name, until it is fixed',
      async ({ entry, gesture }) => {
        chat = await stage.chat(scene);
        await chat.focus();
        await entry.enter(chat, PHONE);
        expect(await chat.draft()).toBe(PHONE);

        await gesture.send(chat);
        expect(await chat.sent()).toEqual([]);
        expect(await chat.isNoticeOpen()).toBe(true);
        expect(await chat.draft()).toBe(PHONE);

        await chat.press('Escape');
        expect(await chat.hasFocus()).toBe(true);
        await chat.clear();
        await chat.type('hello');
        await gesture.send(chat);
        expect(await chat.sent()).toEqual(['hello']);
      },
    );

    it('holds a number that an IME leaves full-width, and not on the IME’s own Enter', async () => {
      chat = await stage.chat(scene);
      await chat.focus();
      await chat.compose('でんわ', '電話は');
      await chat.compose('０９０', '０９０−１２３４−５６７８');
      expect(await chat.isNoticeOpen()).toBe(false);
      expect(await chat.sent()).toEqual([]);
      await chat.press('Enter');
      expect(await chat.isNoticeOpen()).toBe(true);
      expect(await chat.sent()).toEqual([]);
      expect(await chat.draft()).toBe('電話は０９０−１２３４−５６７８');
    });

    it('lets the Enter of a conversion and then the message through', async () => {
      chat = await stage.chat(scene);
      await chat.focus();
      await chat.compose('きょう', '今日もありがとう');
      expect(await chat.sent()).toEqual([]);
      await chat.press('Enter');
      expect(await chat.sent()).toEqual(['今日もありがとう']);
    });

    it('lets exactly what was confirmed through, once', async () => {
      chat = await stage.chat(scene);
      await chat.focus();
      await chat.type(PHONE);
      await chat.press('Enter');
      await confirmWithKeys(chat);
      expect(await chat.sent()).toEqual([]);
      expect(await chat.hasFocus()).toBe(true);
      await chat.press('Enter');
      expect(await chat.sent()).toEqual([PHONE]);

      await chat.type(PHONE);
      await chat.press('Enter');
      expect(await chat.sent()).toEqual([PHONE]);
      expect(await chat.isNoticeOpen()).toBe(true);
    });

    it('forgets the confirmation when the message is edited', async () => {
      chat = await stage.chat(scene);
      await chat.focus();
      await chat.type(PHONE);
      await chat.press('Enter');
      await confirmWithKeys(chat);
      await chat.type('9');
      await chat.press('Backspace');
      await chat.type(' ok');
      await chat.press('Enter');
      expect(await chat.sent()).toEqual([]);
      expect(await chat.isNoticeOpen()).toBe(true);
    });

    it('puts the first letter typed on the notice into the box', async () => {
      chat = await stage.chat(scene);
      await chat.focus();
      await chat.type(PHONE);
      await chat.press('Enter');
      await chat.type('x');
      expect(await chat.isNoticeOpen()).toBe(false);
      expect(await chat.draft()).toBe(`${PHONE}x`);
      expect(await chat.sent()).toEqual([]);
    });
  });

  it('holds a form that is submitted by a script', async () => {
    chat = await stage.chat({ url: 'https://www.showroom-live.com/r/demo?page=plain-form' });
    await chat.focus();
    await chat.type(PHONE);
    await chat.frame.evaluate(() => document.querySelector('form')?.requestSubmit());
    expect(await chat.sent()).toEqual([]);
    expect(await chat.isNoticeOpen()).toBe(true);
  });

  it('leaves a box alone that is no chat', async () => {
    chat = await stage.chat(SCENES.find(({ frame }) => frame) ?? { url: '' });
    await chat.page.click('#comment');
    await chat.page.keyboard.type(PHONE);
    await chat.page.keyboard.press('Enter');
    expect(await chat.page.evaluate(() => document.querySelectorAll('div[popover]').length)).toBe(0);
    expect(
      await chat.page.$eval('#comment', (box) => (box instanceof HTMLTextAreaElement ? box.value : '')),
    ).toBe(`${PHONE}\n`);
  });
});

/** Send all the same, then the second button, which is not there before 0.8 s have gone by. */
async function confirmWithKeys(chat: Chat): Promise<void> {
  await chat.press('Tab');
  await chat.press('Enter');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await chat.press('Tab');
  await chat.press('Enter');
  expect(await chat.isNoticeOpen()).toBe(false);
}
