import { combineLights } from '@/lib/messages/light';
import type { GuardReport, Light } from '@/lib/messages/types';
import { adapterOf, siteIdOf } from '@/lib/sites/site-of';

/**
 * What the popup can truly say of a tab. Beside a guard's own lights:
 * `needs-reload` a guarded site without a guard, `not-guarded` no guard and not a site we know,
 * `no-site` a page of the browser itself, `looking` before anybody could answer.
 */
export type PopupLight = Light | 'needs-reload' | 'not-guarded' | 'no-site' | 'looking';

/** What is known of the tab in front of her. */
export interface TabState {
  readonly light: PopupLight;
  /** The site whose rules can be changed here; undefined where no rule would have an effect. */
  readonly siteId: string | undefined;
  /** Kinds of what was last held, over all frames. */
  readonly lastHeld: GuardReport['lastHeld'];
}

/** Keeps the latest report of each frame; a frame that is gone is forgotten. */
export function withReport(reports: readonly GuardReport[], report: GuardReport): readonly GuardReport[] {
  const others = reports.filter(({ frame }) => frame !== report.frame);
  return report.light === 'gone' ? others : [...others, report];
}

/**
 * What to show for a tab.
 * @param url the tab's address, undefined where the browser doesn't tell us
 * @param settled whether every guard had its time to answer
 */
export function tabState(
  reports: readonly GuardReport[],
  url: string | undefined,
  settled: boolean,
): TabState {
  const light = combineLights(reports.map((report) => report.light).filter((one) => one !== 'gone'));
  const known = url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
  if (light) {
    const siteId = siteOf(reports) ?? (known && siteIdOf(known));
    return { light, siteId, lastHeld: [...new Set(reports.flatMap(({ lastHeld }) => lastHeld))] };
  }
  // No switch for a site without a guard: it would promise what nobody does.
  const guarded = known === undefined ? undefined : adapterOf(known);
  return { light: settled ? lightWithoutGuard(url) : 'looking', siteId: guarded?.id, lastHeld: [] };
}

function siteOf(reports: readonly GuardReport[]): string | undefined {
  const watching = reports.find(({ light, siteId }) => light === 'watching' && siteId !== undefined);
  return (watching ?? reports.find(({ siteId }) => siteId !== undefined))?.siteId;
}

function lightWithoutGuard(url: string | undefined): PopupLight {
  if (url === undefined || !URL.canParse(url)) return 'not-guarded';
  const { origin } = new URL(url);
  if (adapterOf(origin)) return 'needs-reload';
  return siteIdOf(origin) === undefined ? 'no-site' : 'not-guarded';
}
