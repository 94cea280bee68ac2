import type { Language } from '@/lib/i18n/language';
import { kinds } from '@/lib/kinds/registry';
import type { KindId, Rule } from '@/lib/kinds/types';
import { siteRules } from '@/lib/rules/site-rules';
import { adapters } from '@/lib/sites/registry';
import type { StoredSiteRules } from '@/lib/storage/site-rules';
import { tipAreas, tips } from '@/lib/tips/registry';
import { LightCard } from './LightCard';
import { pageName } from './name';
import { SiteSection } from './SiteSection';
import { StorageNote, type StorageTrouble } from './StorageNote';
import type { TabState } from './state';
import { Tips } from './Tips';
import './popup.css';

interface Props {
  readonly language: Language;
  readonly tab: TabState;
  readonly sites: StoredSiteRules['sites'];
  readonly trouble: StorageTrouble | undefined;
  readonly onReload: () => void;
  readonly onSwitch: (siteId: string, on: boolean) => void;
  readonly onRule: (siteId: string, kinds: readonly KindId[], rule: Rule) => void;
  readonly onReset: (siteId: string) => void;
}

/** The whole popup: is it watching, what does it do on this site, and a tip. */
export function Popup(props: Props) {
  const { language, tab, sites, trouble, onReload, onSwitch, onRule, onReset } = props;
  const { siteId } = tab;
  const adapter = adapters.find(({ id }) => id === siteId);
  return (
    <main class="popup">
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <h1>{pageName[language]}</h1>
      </header>
      <LightCard light={tab.light} language={language} onReload={onReload} />
      {siteId !== undefined && (
        <SiteSection
          siteName={adapter?.name[language] ?? siteId}
          kinds={kinds}
          rules={siteRules(kinds, adapter?.group ?? 'other', sites[siteId])}
          isChanged={Object.keys(sites[siteId]?.kinds ?? {}).length > 0}
          lastHeld={tab.lastHeld}
          language={language}
          onSwitch={(on) => onSwitch(siteId, on)}
          onRule={(changed, rule) => onRule(siteId, changed, rule)}
          onReset={() => onReset(siteId)}
        />
      )}
      {trouble && <StorageNote trouble={trouble} language={language} />}
      <Tips tips={tips} areas={tipAreas} language={language} />
    </main>
  );
}
