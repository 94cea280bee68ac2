import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { Popup } from './popup';
import { BROWSERS, SCENES, Stage } from './stage';

const PHONE = '090-1234-5678';
const CHAT = { url: 'https://twitcasting.tv/demo?page=react-textarea' };

async function sentAfterEnter(chat: Chat): Promise<string[]> {
  await chat.page.bringToFront();
  await chat.clear();
  await chat.type(PHONE);
  await chat.press('Enter');
  return chat.sent();
}

describe.each(BROWSERS)('the popup in %s', (browserName) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    const pages = await stage.browser.pages();
    await Promise.all(pages.slice(1).map((page) => page.close()));
  });

  it('says that a box is watched, and of which site', async () => {
    const chat = await stage.chat(CHAT);
    await chat.focus();
    const popup = await Popup.open(stage);
    await popup.waitForLight('watching');
    expect(await popup.text()).toContain('見守っています');
    expect(await popup.text()).toContain('ツイキャス');
  });

  it('speaks of the chat in a frame of the page', async () => {
    const scene = SCENES.find(({ frame }) => frame);
    const chat = await stage.chat(scene ?? CHAT);
    await chat.focus();
    const popup = await Popup.open(stage);
    await popup.waitForLight('watching');
    expect(await popup.text()).toContain('YouTube');
  });

  it('has no green light on a page without a chat box', async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://www.youtube.com/watch?page=bare-textarea');
    const popup = await Popup.open(stage);
    await popup.waitForLight('no-box');
  });

  it('has no green light where there is no guard', async () => {
    const page = await stage.browser.newPage();
    await page.goto('https://example.org/demo?page=bare-textarea');
    const popup = await Popup.open(stage);
    expect(await popup.page.$('.light-watching')).toBeNull();
  });

  it('changes the rule of the open tab at once', async () => {
    const chat = await stage.chat(CHAT);
    expect(await sentAfterEnter(chat)).toEqual([]);
    await chat.press('Escape');

    const popup = await Popup.open(stage);
    await popup.chooseRule('mark');
    expect(await sentAfterEnter(chat)).toEqual([PHONE]);
    await chat.type(PHONE);
    expect(await chat.overlays()).toBe(1);

    await popup.page.bringToFront();
    await popup.chooseRule('off');
    await chat.page.bringToFront();
    await chat.focus();
    expect(await chat.overlays()).toBe(0);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([PHONE, PHONE]);

    await popup.page.bringToFront();
    await popup.chooseRule('hold');
    expect(await sentAfterEnter(chat)).toEqual([PHONE, PHONE]);
    expect(await chat.isNoticeOpen()).toBe(true);
  });

  it('switches the site off and on at once, in its other tabs too', async () => {
    const other = await stage.chat(CHAT);
    const chat = await stage.chat(CHAT);
    await chat.focus();
    const popup = await Popup.open(stage);
    await popup.toggleSite();
    await popup.waitForLight('off');
    expect(await sentAfterEnter(chat)).toEqual([PHONE]);
    expect(await sentAfterEnter(other)).toEqual([PHONE]);

    await popup.page.bringToFront();
    await popup.toggleSite();
    await popup.waitForLight('watching');
    expect(await sentAfterEnter(chat)).toEqual([PHONE]);
    expect(await sentAfterEnter(other)).toEqual([PHONE]);
  });

  it('says what was held last, and nothing of the message', async () => {
    const chat = await stage.chat(CHAT);
    await chat.focus();
    await chat.type(`tel ${PHONE}`);
    await chat.press('Enter');
    const popup = await Popup.open(stage);
    await popup.waitForLight('watching');
    const html = await popup.page.evaluate(() => document.documentElement.outerHTML);
    expect(await popup.text()).toMatch(/最後に止めたもの：\s*電話番号/);
    expect(html).not.toMatch(/1234|5678|tel /);
  });

  it('shows a tip of each of the seven areas', async () => {
    const popup = await Popup.open(stage);
    const titles = new Set<string>();
    const read = () => popup.page.$eval('.tips h3', (heading) => heading.textContent ?? '');
    for (let step = 0; step < 7; step++) {
      titles.add(await read());
      await popup.page.click('.tips-choice button:last-of-type');
    }
    expect(titles.size).toBe(7);
  });

  it('keeps its settings when the browser is started again', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'mibare-guard-kept-'));
    const first = await Stage.open(browserName, { userDataDir });
    const chat = await first.chat(CHAT);
    await chat.focus();
    const popup = await Popup.open(first);
    await popup.chooseRule('mark');
    await first.close();

    const second = await Stage.open(browserName, { userDataDir });
    const again = await second.chat(CHAT);
    await again.focus();
    const popupAgain = await Popup.open(second);
    await popupAgain.page.waitForSelector('input[value=mark]:checked');
    const sent = await sentAfterEnter(again);
    await second.close();
    rmSync(userDataDir, { recursive: true, force: true });
    expect(sent).toEqual([PHONE]);
  });

  it('speaks English to an English browser', async () => {
    const english = await Stage.open(browserName, { language: 'en' });
    const chat = await english.chat(CHAT);
    await chat.focus();
    const popup = await Popup.open(english);
    await popup.waitForLight('watching');
    const language = await popup.page.evaluate(() => document.documentElement.lang);
    const text = await popup.page.evaluate(() => {
      const copy = document.createElement('div');
      copy.append(document.body.cloneNode(true));
      // A source keeps the title it has.
      for (const source of copy.querySelectorAll('[lang=ja]')) source.remove();
      return copy.textContent ?? '';
    });
    await english.close();
    expect(language).toBe('en');
    expect(text).toContain('Phone number');
    expect(text).not.toMatch(/[ぁ-んァ-ヶ]/);
  });

  it('has nothing that axe objects to', async () => {
    const chat = await stage.chat(CHAT);
    await chat.focus();
    const popup = await Popup.open(stage);
    await popup.waitForLight('watching');
    await popup.page.evaluate(axe.source);
    const violations = await popup.page.evaluate(async () => {
      const results = await Reflect.get(window, 'axe').run();
      return results.violations.map(({ id }: { id: string }) => id);
    });
    expect(violations).toEqual([]);
  });
});

describe('the real popup of Chromium', () => {
  it('speaks of the tab it was opened over', async () => {
    const stage = await Stage.open('chromium');
    const chat = await stage.chat(CHAT);
    await chat.focus();
    const [extension] = (await stage.browser.extensions()).values();
    if (!extension) throw new Error('The extension is not there');
    await chat.page.triggerExtensionAction(extension);
    const target = await stage.browser.waitForTarget((one) => one.url().endsWith('popup.html'));
    const popup = new Popup(await target.asPage());
    await popup.waitForLight('watching');
    const text = await popup.text();
    await stage.close();
    expect(text).toContain('ツイキャス');
  });
});
