import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Guard } from '@/lib/guard/guard';
import { judge } from '@/lib/guard/judge';
import { Link } from '@/lib/guard/link';
import { pageOf } from '@/lib/guard/page';
import { preferredLanguage } from '@/lib/i18n/language';
import { kinds } from '@/lib/kinds/registry';
import type { RulesState } from '@/lib/rules/site-rules';
import { siteRules } from '@/lib/rules/site-rules';
import { makeView } from './view';

declare global {
  /** Set in our isolated world, which the page can't see: a second injection leaves the first one alone. */
  var isMibareGuardHere: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.isMibareGuardHere) return;
  globalThis.isMibareGuardHere = true;

  const { signal } = new AbortController();
  const page = pageOf(window);
  const language = preferredLanguage(navigator.languages);
  let rulesState: RulesState = 'ok';

  // The listeners are on when this line is done; nothing was awaited. Her own rules come after.
  const guard = new Guard(window, {
    page,
    judge,
    view: makeView(language),
    rules: siteRules(kinds, page.adapter?.group ?? 'other'),
    onChange: () => link.changed(),
    signal,
  });

  const link = new Link(window, {
    signal,
    onAsked: () => guard.look(),
    onSetup(setup) {
      rulesState = setup.rulesState;
      guard.setRules(setup.rules);
    },
    report: () => ({
      light: guard.light(),
      ...(page.siteId === undefined ? {} : { siteId: page.siteId }),
      rulesState,
      lastHeld: [...new Set(guard.lastHeld().map(({ kind }) => kind))],
    }),
  });
});
