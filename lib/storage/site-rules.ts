import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isKindId } from '@/lib/kinds/registry';
import type { KindId, Rule } from '@/lib/kinds/types';
import type { RulesState, SiteOverrides } from '@/lib/rules/site-rules';

const KEY = 'site-rules';
/** An unreadable record is moved here before the first new one is written: nothing is lost. */
const KEPT_KEY = 'site-rules-kept';
const VERSION = 1;

const storedSchema = v.looseObject({
  version: v.literal(VERSION),
  sites: v.record(
    v.string(),
    // Loose: what a later version adds to a site survives our writing.
    v.looseObject({
      off: v.optional(v.boolean()),
      kinds: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});
type Stored = v.InferOutput<typeof storedSchema>;

const newerSchema = v.looseObject({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });
const ruleSchema = v.picklist(['off', 'mark', 'hold']);

export interface StoredSiteRules {
  readonly state: RulesState;
  readonly sites: Readonly<Record<string, SiteOverrides>>;
}

/** Every site's changes. Never throws on what it finds; rejects only when the browser can't read at all. */
export async function readSiteRules(): Promise<StoredSiteRules> {
  const { state, stored } = await load();
  const sites = Object.entries(stored.sites).map(([id, site]) => [id, toOverrides(site)] as const);
  return { state, sites: Object.fromEntries(sites) };
}

/** Switches a site on or off. */
export function setSiteOff(siteId: string, off: boolean): Promise<void> {
  return changeSite(siteId, (site) => ({ ...site, off }));
}

/** Sets the rule of some kinds on one site, all in one change. */
export function setSiteRule(siteId: string, kinds: readonly KindId[], rule: Rule): Promise<void> {
  const changed = Object.fromEntries(kinds.map((kind) => [kind, rule]));
  return changeSite(siteId, (site) => ({ ...site, kinds: { ...site.kinds, ...changed } }));
}

/** Gives a site its default rules back; whether it is on or off stays. */
export function resetSiteRules(siteId: string): Promise<void> {
  return changeSite(siteId, ({ kinds: _, ...site }) => site);
}

/** Calls back after every change, from whichever window it came. */
export function onSiteRulesChanged(callback: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function changeSite(
  siteId: string,
  change: (site: Stored['sites'][string]) => Stored['sites'][string],
): Promise<void> {
  // Two open popups must not overwrite each other's change.
  await navigator.locks.request(KEY, async () => {
    const { state, stored, raw } = await load();
    const next: Stored = {
      ...stored,
      sites: { ...stored.sites, [siteId]: change(stored.sites[siteId] ?? {}) },
    };
    const kept: Record<string, unknown> = state === 'ok' ? {} : { [KEPT_KEY]: raw };
    await browser.storage.local.set({ ...kept, [KEY]: next });
  });
}

async function load(): Promise<{ state: RulesState; stored: Stored; raw: unknown }> {
  const raw: unknown = (await browser.storage.local.get(KEY))[KEY];
  const empty: Stored = { version: VERSION, sites: {} };
  if (raw === undefined) return { state: 'ok', stored: empty, raw };
  if (v.is(storedSchema, raw)) return { state: 'ok', stored: raw, raw };
  return { state: v.is(newerSchema, raw) ? 'newer' : 'damaged', stored: empty, raw };
}

/** Unknown kinds and rules (a later version's, a hand-made edit) are passed over, not obeyed and not deleted. */
function toOverrides(site: Stored['sites'][string]): SiteOverrides {
  const known = Object.entries(site.kinds ?? {}).filter(
    ([id, rule]) => isKindId(id) && v.is(ruleSchema, rule),
  );
  return { ...(site.off === undefined ? {} : { off: site.off }), kinds: Object.fromEntries(known) };
}
