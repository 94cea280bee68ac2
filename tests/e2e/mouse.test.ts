import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { BROWSERS, type BrowserName, Stage } from './stage';

const PHONE = '090-1234-5678';
const CHAT = { url: 'https://twitcasting.tv/demo?page=react-textarea' };
const CONFIRM_AFTER_MS = 1000;

type Button = 'fix' | 'sendAll' | 'confirm';

/** Where the buttons are, from the top left corner of the box, in CSS pixels. */
type Places = Readonly<Record<Button, { readonly x: number; readonly y: number }>>;

/**
 * Only Chromium tells its driver where things in a closed root are. The notice stands in the same place in
 * Firefox, so the places are measured once and used in both.
 */
async function measure(): Promise<Places> {
  const stage = await Stage.open('chromium');
  const chat = await stage.chat(CHAT);
  await hold(chat);
  const client = await chat.page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const corner = await cornerOfBox(chat);
  const centerOf = async (name: string) => {
    const backendNodeId = nodes.find(
      (node) => node.name?.value === name && node.role?.value === 'button',
    )?.backendDOMNodeId;
    if (backendNodeId === undefined) throw new Error(`There is no button "${name}"`);
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2 - corner.x, y: top + model.height / 2 - corner.y };
  };
  const [fix, sendAll] = [await centerOf('直す'), await centerOf('このまま送る…')];
  await stage.close();
  // The confirmation comes below the two, over their whole width.
  return { fix, sendAll, confirm: { x: (fix.x + sendAll.x) / 2, y: sendAll.y + 48 } };
}

async function hold(chat: Chat): Promise<void> {
  await chat.focus();
  await chat.type(PHONE);
  await chat.press('Enter');
  expect(await chat.isNoticeOpen()).toBe(true);
}

function cornerOfBox(chat: Chat): Promise<{ x: number; y: number }> {
  return chat.frame.$eval('.box', (box) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: left, y: top };
  });
}

describe.each(BROWSERS)('with the mouse in %s', (browserName: BrowserName) => {
  let places: Places;
  let stage: Stage;
  let chat: Chat;

  beforeAll(async () => {
    places = await measure();
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());
  afterEach(() => chat.page.close());

  async function click(button: Button, count = 1): Promise<void> {
    const corner = await cornerOfBox(chat);
    const { x, y } = places[button];
    await chat.page.mouse.click(corner.x + x, corner.y + y, { count });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  it('goes back to the message with “fix it”', async () => {
    chat = await stage.chat(CHAT);
    await hold(chat);
    await click('fix');
    expect(await chat.isNoticeOpen()).toBe(false);
    expect(await chat.hasFocus()).toBe(true);
    expect(await chat.draft()).toBe(PHONE);
    expect(await chat.sent()).toEqual([]);
  });

  it('lets it pass with two separate buttons, and sends when she sends again', async () => {
    chat = await stage.chat(CHAT);
    await hold(chat);
    await click('sendAll');
    await new Promise((resolve) => setTimeout(resolve, CONFIRM_AFTER_MS));
    await click('confirm');
    expect(await chat.isNoticeOpen()).toBe(false);
    expect(await chat.sent()).toEqual([]);
    await chat.clickSend();
    expect(await chat.sent()).toEqual([PHONE]);
  });

  it('does not let it pass by a hasty double click', async () => {
    chat = await stage.chat(CHAT);
    await hold(chat);
    await click('sendAll', 2);
    await click('confirm', 2);
    expect(await chat.isNoticeOpen()).toBe(true);
    await chat.press('Escape');
    await chat.press('Enter');
    expect(await chat.sent()).toEqual([]);
  });
});
