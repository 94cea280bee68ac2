import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '@/lib/sites/registry';
import { BROWSERS, Stage } from './stage';

const PHONE = '090-1234-5678';
const PATHS = ['/demo', '/live_chat', '/watch/lv1'];

/** A chat page of every host the manifest names, with a box of which nothing is known but that it is one. */
const HOSTS = adapters.flatMap(({ origins, isChatPage }) =>
  origins.map(
    (origin) => origin.replace('*', 'sub') + PATHS.find((path) => !isChatPage || isChatPage.test(path)),
  ),
);

const UNGUARDED = [
  'https://example.org/demo',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/results',
  'https://live.nicovideo.jp/ranking',
  'https://www.twitch.tv/settings/profile',
  'https://www.tiktok.com/upload',
];

describe.each(BROWSERS)('in %s', (browserName) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());

  async function sentFrom(url: string): Promise<string[]> {
    const chat = await stage.chat({ url: `${url}?page=bare-textarea` });
    await chat.focus();
    await chat.type(PHONE);
    await chat.press('Enter');
    const sent = await chat.sent();
    await chat.page.close();
    return sent;
  }

  it.each(HOSTS)('holds on %s', async (url) => {
    expect(await sentFrom(url)).toEqual([]);
  });

  it.each(UNGUARDED)('leaves %s alone', async (url) => {
    expect(await sentFrom(url)).toEqual([PHONE]);
  });
});
