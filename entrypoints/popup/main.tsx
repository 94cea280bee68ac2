import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/shared/tokens.css';
import { pageName } from '@/components/popup/name';
import { Popup } from '@/components/popup/Popup';
import type { StorageTrouble } from '@/components/popup/StorageNote';
import { type TabState, tabState } from '@/components/popup/state';
import { preferredLanguage } from '@/lib/i18n/language';
import * as storage from '@/lib/storage/site-rules';
import { currentTab } from './current-tab';
import { watchTab } from './watch-tab';

interface Shown {
  readonly tab: TabState;
  readonly sites: storage.StoredSiteRules['sites'];
  readonly trouble: StorageTrouble | undefined;
}

const language = preferredLanguage(navigator.languages);
document.documentElement.lang = language;
document.title = pageName[language];

let tabId: number | undefined;
let shown: Shown = { tab: tabState([], undefined, false), sites: {}, trouble: undefined };

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const popup = (
    <Popup
      {...shown}
      language={language}
      onReload={() => tabId !== undefined && void browser.tabs.reload(tabId)}
      onSwitch={(siteId, on) => keep(storage.setSiteOff(siteId, !on))}
      onRule={(siteId, kinds, rule) => keep(storage.setSiteRule(siteId, kinds, rule))}
      onReset={(siteId) => keep(storage.resetSiteRules(siteId))}
    />
  );
  render(popup, document.body);
}

/** Drawn again in both cases: the control she pressed must show what is really in force. */
function keep(saving: Promise<void>): void {
  void saving.then(readRules, () => show({ trouble: 'not-saved' }));
}

function readRules(): Promise<void> {
  return storage.readSiteRules().then(
    ({ sites, state }) => show({ sites, trouble: state === 'ok' ? undefined : state }),
    () => show({ trouble: 'not-read' }),
  );
}

storage.onSiteRulesChanged(() => void readRules());
void readRules();
void currentTab().then((tab) => {
  tabId = tab?.id;
  if (tabId === undefined) show({ tab: tabState([], 'about:blank', true) });
  else watchTab(tabId, (state) => show({ tab: state }));
});
