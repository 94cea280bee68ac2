import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../pages/build';
import { Popup } from './popup';
import { startServer, type TestServer } from './server';
import { BROWSERS, Stage } from './stage';

const PHONE = '090-1234-5678';

/** What the browsers themselves ask for, whatever extension is in them. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|dummy\.test)$/;

describe.each(BROWSERS)('a whole session in %s', (browserName) => {
  let server: TestServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startServer(await buildPages());
    stage = await Stage.open(browserName, { port: server.port });
  });
  afterAll(async () => {
    await stage.close();
    await server.close();
  });

  it('asks the network for nothing but the pages that were opened', async () => {
    const chat = await stage.chat({ url: 'https://twitcasting.tv/demo?page=react-textarea' });
    await chat.focus();
    await chat.type('hello');
    await chat.press('Enter');
    await chat.type(PHONE);
    await chat.press('Enter');
    await chat.press('Escape');
    await chat.clickSend();
    await chat.press('Escape');

    const popup = await Popup.open(stage);
    await popup.chooseRule('mark');
    await popup.page.click('.tips-choice button:last-of-type');
    await chat.page.bringToFront();
    await chat.focus();
    await chat.press('Enter');
    expect(await chat.sent()).toEqual(['hello', PHONE]);

    const asked = server.requests
      .filter(({ host }) => !BROWSERS_OWN.test(host))
      .map(({ host, path }) => host + path);
    expect(new Set(asked)).toEqual(
      new Set(['twitcasting.tv/demo?page=react-textarea', 'twitcasting.tv/favicon.ico']),
    );
    expect(JSON.stringify(server.requests)).not.toMatch(/1234|5678/);
  });
});
