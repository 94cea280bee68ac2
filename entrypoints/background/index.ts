import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { kinds } from '@/lib/kinds/registry';
import { parseGuardMessage } from '@/lib/messages/parse';
import type { BackgroundMessage, Light, Setup } from '@/lib/messages/types';
import { siteRules } from '@/lib/rules/site-rules';
import { adapterOf, siteIdOf } from '@/lib/sites/site-of';
import { onSiteRulesChanged, readSiteRules } from '@/lib/storage/site-rules';
import { showBadge } from './badge';
import { forgetTab, noteLight } from './tab-lights';

/** What we use of a message's sender. Both browsers fill it in themselves; a page can't. */
interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

// All listeners are there when the worker's first task is over: it is started anew for each event.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const asked = sender.id === browser.runtime.id ? parseGuardMessage(message) : undefined;
    if (asked?.type === 'setup') return setupFor(sender);
    if (asked?.type === 'light') return showLight(sender, asked.light);
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void lookAgain(tabId);
  });
  onSiteRulesChanged(() => void tellGuards({ type: 'rules-changed' }));
});

async function setupFor(sender: Sender): Promise<Setup> {
  const origin = originOf(sender);
  const siteId = siteIdOf(origin);
  const { state, sites } = await readSiteRules();
  const rules = siteRules(kinds, adapterOf(origin)?.group ?? 'other', siteId ? sites[siteId] : {});
  return { rules, rulesState: state };
}

/** Which site it is comes from the browser, never from the message. Older Firefox versions give no origin. */
function originOf({ origin, url }: Sender): string {
  if (origin) return origin;
  return url && URL.canParse(url) ? new URL(url).origin : 'null';
}

async function showLight(sender: Sender, light: Light | 'gone'): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return;
  const combined = await noteLight(tabId, sender.frameId, light);
  // The tab may be closed by now; then there is no badge to show.
  await showBadge(tabId, combined).catch(() => undefined);
}

/**
 * A page that goes away says so, but Chromium may drop what it says. So a tab that has loaded is asked anew:
 * without a guard in it there is no answer, and no badge.
 */
async function lookAgain(tabId: number): Promise<void> {
  if (!(await forgetTab(tabId))) return;
  await showBadge(tabId, undefined).catch(() => undefined);
  const message: BackgroundMessage = { type: 'tell-light' };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Every open page asks again for its rules. Tabs without a guard don't answer, which is as it should be. */
async function tellGuards(message: BackgroundMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  const sent = tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message)));
  await Promise.allSettled(sent);
}
