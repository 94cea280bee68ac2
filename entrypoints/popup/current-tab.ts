import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/**
 * The tab she is asking about. Where the popup is itself a tab (Firefox for Android, or opened by hand)
 * it is the tab she was in before.
 */
export async function currentTab(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id, url }) => id !== own.id && !url?.startsWith(browser.runtime.getURL('/')))
    .reduce<Tab | undefined>((latest, tab) => (isLater(tab, latest) ? tab : latest), undefined);
}

function isLater(tab: Tab, than: Tab | undefined): boolean {
  return (tab.lastAccessed ?? 0) > (than?.lastAccessed ?? -1);
}
