import type { Frame, Page } from 'puppeteer-core';
import { compose } from '../../scripts/browsers/compose.mjs';
import type { BrowserName } from './stage';

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control';

/** One open chat, used as a person would: real keys, a real IME, the real clipboard and the real mouse. */
export class Chat {
  readonly browserName: BrowserName;
  readonly page: Page;
  readonly frame: Frame;

  constructor(browserName: BrowserName, page: Page, frame: Frame) {
    this.browserName = browserName;
    this.page = page;
    this.frame = frame;
  }

  async focus(): Promise<void> {
    const box = await this.frame.waitForSelector('.box');
    await box?.click();
    await box?.dispose();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.#settle();
  }

  async press(key: 'Enter' | 'Escape' | 'Tab' | 'Backspace' | 'Space'): Promise<void> {
    await this.page.keyboard.press(key);
    await this.#settle();
  }

  /** Types through an input method and commits with its own Enter. */
  async compose(...updates: readonly string[]): Promise<void> {
    await compose(this.page, { updates: [...updates], commit: updates.at(-1) ?? '' });
    await this.#settle();
  }

  /** Copies the text from a field in another tab and pastes it here. */
  async paste(text: string): Promise<void> {
    const source = await this.page.browser().newPage();
    await source.setContent('<textarea id="source" autofocus></textarea>');
    await source.focus('#source');
    await source.keyboard.type(text);
    await this.#shortcut(source, 'a', 'selectAll');
    await this.#shortcut(source, 'c', 'copy');
    await source.close();
    await this.page.bringToFront();
    await this.focus();
    await this.#shortcut(this.page, 'v', 'paste');
    await this.#settle();
  }

  async clickSend(): Promise<void> {
    const button = await this.frame.waitForSelector('.send');
    await button?.click();
    await button?.dispose();
    await this.#settle();
  }

  /** Taps the send button with a finger, and gives the click that browsers make of a tap time to come. */
  async tapSend(): Promise<void> {
    const button = await this.frame.waitForSelector('.send');
    await button?.tap();
    await button?.dispose();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }

  /** Select all and delete, with the keyboard. */
  async clear(): Promise<void> {
    await this.focus();
    await this.#shortcut(this.page, 'a', 'selectAll');
    await this.press('Backspace');
  }

  sent(): Promise<string[]> {
    return this.frame.evaluate(() => [...window.app.sent]);
  }

  log(): Promise<string[]> {
    return this.frame.evaluate(() => [...window.app.log]);
  }

  /** What is in the box, as the page sees it. */
  draft(): Promise<string> {
    return this.frame.evaluate(() => {
      const box = document.querySelector('.box');
      const text =
        box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : box?.textContent;
      return (text ?? '').replaceAll('\ufeff', '');
    });
  }

  /** The notice takes the focus; a page can see no more of it than an empty `div`. */
  isNoticeOpen(): Promise<boolean> {
    return this.frame.evaluate(() => document.activeElement?.matches('html > div[popover]') === true);
  }

  hasFocus(): Promise<boolean> {
    return this.frame.evaluate(() => document.activeElement?.closest('.box') !== null);
  }

  /** How many elements of ours are in the page. */
  overlays(): Promise<number> {
    return this.frame.evaluate(() => document.querySelectorAll('div[popover]').length);
  }

  async #shortcut(page: Page, key: 'a' | 'c' | 'v', command: string): Promise<void> {
    await page.keyboard.down(CONTROL);
    // Headless Chromium has no menu that would turn the keys into the command.
    await page.keyboard.press(key, this.browserName === 'chromium' ? { commands: [command] } : {});
    await page.keyboard.up(CONTROL);
  }

  /** Lets the page's own rendering (React, Slate) catch up. */
  async #settle(): Promise<void> {
    await this.frame.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
    );
  }
}
