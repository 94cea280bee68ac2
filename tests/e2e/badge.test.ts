import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Popup } from './popup';
import { BROWSERS, Stage } from './stage';

/** The badges of all tabs but the extension's own, as the toolbar shows them. */
function badges(extensionPage: Page): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const own = await api.tabs.getCurrent();
    const tabs: { id?: number | undefined }[] = await api.tabs.query({});
    const others = tabs.filter(({ id }) => id !== own?.id);
    const texts: string[] = await Promise.all(others.map(({ id }) => api.action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });
}

describe.each(BROWSERS)('the toolbar icon in %s', (browserName) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(browserName);
  });
  afterAll(() => stage.close());

  it('shows a badge for a watched box, for a site that is off, and none elsewhere', async () => {
    const chat = await stage.chat({ url: 'https://twitcasting.tv/demo?page=react-textarea' });
    await chat.focus();
    const popup = await Popup.open(stage);
    await expect.poll(() => badges(popup.page)).toEqual(['✓']);

    await popup.page.bringToFront();
    await popup.toggleSite();
    await expect.poll(() => badges(popup.page)).toEqual(['–']);
    await popup.toggleSite();
    await expect.poll(() => badges(popup.page)).toEqual(['✓']);

    await chat.page.goto('https://example.org/demo?page=bare-textarea');
    await expect.poll(() => badges(popup.page)).toEqual([]);
  });
});
