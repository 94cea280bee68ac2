import type { Page } from 'puppeteer-core';

/** Runs in one of the extension's pages: its storage as it lies on disk, past all our checks. */
export function writeStorage(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate((given) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.storage.local.set(given);
  }, items);
}

export function readStorage(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.storage.local.get(null);
  });
}

/** Restarts the extension under its open tabs, as an update does. The page it is called in goes away. */
export async function reloadExtension(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      setTimeout(() => api.runtime.reload(), 50);
    })
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}
