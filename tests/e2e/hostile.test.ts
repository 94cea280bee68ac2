import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { BROWSERS, Stage } from './stage';

const PHONE = '090-1234-5678';
const SHOWROOM = { url: 'https://www.showroom-live.com/r/demo?page=plain-form' };
const TWITCASTING = { url: 'https://twitcasting.tv/demo?page=react-textarea' };

describe.each(BROWSERS)('in %s, a page', (browserName) => {
  let stage: Stage;
  let chat: Chat;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());
  afterEach(() => chat.page.close());

  async function holdPhone(): Promise<void> {
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.isNoticeOpen()).toBe(true);
    expect(await chat.sent()).toEqual([]);
  }

  it('can’t switch the guard off with the event that ends a stock content script', async () => {
    chat = await stage.chat(SHOWROOM);
    const id = new URL(stage.extensionUrl).host;
    await chat.frame.evaluate((extensionId) => {
      for (const entry of ['guard', 'content', 'main']) {
        const type = `${extensionId}:${entry}:wxt:content-script-started`;
        const detail = { contentScriptName: entry, messageId: 'x' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
    }, id);
    await holdPhone();
  });

  it('hears nothing of the guard before the first mark', async () => {
    chat = await stage.chat(SHOWROOM);
    const heard = await chat.frame.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const globals = Object.keys(frame.contentWindow ?? {}).filter((key) => /mibare|guard|wxt/i.test(key));
      return { messages, globals, popovers: document.querySelectorAll('[popover]').length };
    });
    expect(heard).toEqual({ messages: [], globals: [], popovers: 0 });
  });

  it('can’t find out what was found, or read the message, from the notice', async () => {
    chat = await stage.chat(SHOWROOM);
    await holdPhone();
    const found = await chat.frame.evaluate(() => {
      const find: (text: string) => boolean = Reflect.get(window, 'find');
      // The draft itself is the page's own; it must not stand in the notice a second time.
      document.querySelector('input')?.setAttribute('hidden', '');
      const words = ['電話番号', '携帯電話', '桁', '090', '1234', 'Phone'];
      const host = document.querySelector('html > div[popover]');
      return {
        words: words.filter((word) => find.call(window, word)),
        shadow: host?.shadowRoot ?? null,
        html: host?.innerHTML,
      };
    });
    expect(found).toEqual({ words: [], shadow: null, html: '' });
  });

  it('can’t press the notice’s buttons', async () => {
    chat = await stage.chat(SHOWROOM);
    await holdPhone();
    await chat.frame.evaluate(async () => {
      const host = document.querySelector<HTMLElement>('html > div[popover]');
      for (let round = 0; round < 2; round++) {
        for (const key of ['Tab', 'Enter', ' ']) {
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        host?.click();
        await new Promise((resolve) => setTimeout(resolve, 900));
      }
    });
    await chat.press('Escape');
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
  });

  it('sees no Enter at all when it listens first and for everything', async () => {
    chat = await stage.chat(SHOWROOM);
    await chat.focus();
    await chat.type(PHONE);
    const before = (await chat.log()).length;
    await chat.press('Enter');
    const after = (await chat.log()).slice(before);
    expect(after.filter((line) => /Enter|submit/.test(line))).toEqual([]);
  });

  it('takes the notice away and still gets nothing', async () => {
    chat = await stage.chat(TWITCASTING);
    await holdPhone();
    await chat.frame.evaluate(() => document.querySelector('html > div[popover]')?.remove());
    await chat.focus();
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
    expect(await chat.isNoticeOpen()).toBe(true);
  });

  it('is held when a script presses the send button', async () => {
    chat = await stage.chat(TWITCASTING);
    await chat.focus();
    await chat.type(PHONE);
    await chat.frame.evaluate(() => document.querySelector<HTMLElement>('.send')?.click());
    expect(await chat.sent()).toEqual([]);
  });

  it('is still guarded in a frame that was written anew', async () => {
    chat = await stage.chat(TWITCASTING);
    await chat.frame.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument;
      inner?.open();
      inner?.write('<textarea id="inner"></textarea>');
      inner?.close();
      inner?.querySelector('textarea')?.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') window.app.sent.push('an Enter from the inner frame');
      });
    });
    const element = await chat.frame.waitForSelector('iframe');
    const inner = await element?.contentFrame();
    const box = await inner?.waitForSelector('#inner');
    await box?.click();
    await chat.type('hello');
    await chat.press('Enter');
    expect(await chat.sent()).toEqual(['an Enter from the inner frame']);
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual(['an Enter from the inner frame']);
  });

  it('with a modal dialog open still shows a notice that can be used', async () => {
    chat = await stage.chat(SHOWROOM);
    await chat.frame.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('form') ?? '');
      document.body.append(dialog);
      dialog.showModal();
    });
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
    expect(await chat.frame.evaluate(() => document.activeElement?.matches('dialog > div[popover]'))).toBe(
      true,
    );
    await chat.press('Escape');
    expect(await chat.hasFocus()).toBe(true);
  });
});
