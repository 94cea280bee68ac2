import { browser } from 'wxt/browser';
import { type TabState, tabState, withReport } from '@/components/popup/state';
import { parseGuardReport } from '@/lib/messages/parse';
import { type GuardReport, POPUP_PORT } from '@/lib/messages/types';

/** Guards that are there answer within a few milliseconds, also on a slow computer. */
const ANSWER_WITHIN_MS = 300;

/** Tells how a tab is, now and after each change, as long as the popup is open. */
export function watchTab(tabId: number, onState: (state: TabState) => void): void {
  let connection = 0;
  let url: string | undefined;

  async function connect(): Promise<void> {
    connection += 1;
    const mine = connection;
    let reports: readonly GuardReport[] = [];
    const tell = (settled: boolean) => {
      if (mine === connection) onState(tabState(reports, url, settled));
    };
    // The address is only for tabs without a guard; without it we say less, but nothing wrong.
    url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
    if (mine !== connection) return;

    const port = browser.tabs.connect(tabId, { name: POPUP_PORT });
    const timer = setTimeout(() => tell(true), ANSWER_WITHIN_MS);
    port.onMessage.addListener((message: unknown) => {
      const report = parseGuardReport(message);
      if (report) reports = withReport(reports, report);
      tell(false);
    });
    port.onDisconnect.addListener(() => {
      // A tab without a guard disconnects at once; asking for the reason keeps the console quiet.
      void browser.runtime.lastError;
      clearTimeout(timer);
      reports = [];
      void isLoading(tabId).then((loading) => tell(!loading));
    });
    tell(false);
  }

  // A page that comes after this one, or a chat frame that came late, has guards that don't know our port.
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === 'complete') void connect();
  });
  void connect();
}

async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'loading';
}
