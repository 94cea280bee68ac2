import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { BROWSERS, Stage } from './stage';

const PHONE = '090-1234-5678';

describe.each(BROWSERS)('with a finger in %s', (browserName) => {
  let stage: Stage;
  let chat: Chat;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());
  afterEach(() => chat.page.close());

  it('holds a tap on send, says nothing to the console, and lets the next tap send what was fixed', async () => {
    chat = await stage.chat({ url: 'https://twitcasting.tv/demo?page=react-textarea' });
    const said: string[] = [];
    chat.page.on('console', (message) => said.push(message.text()));
    await chat.focus();
    await chat.type(PHONE);
    await chat.tapSend();
    expect(await chat.sent()).toEqual([]);
    expect(await chat.isNoticeOpen()).toBe(true);

    await chat.press('Escape');
    await chat.clear();
    await chat.type('hello');
    await chat.tapSend();
    expect(await chat.sent()).toEqual(['hello']);
    expect(said).toEqual([]);
  });
});
