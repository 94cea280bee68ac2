import type { Confidence, Kind, KindId, Rule, SiteGroup } from '@/lib/kinds/types';

/** What the user changed for one site. Everything she did not touch keeps its default. */
export interface SiteOverrides {
  readonly off?: boolean;
  readonly kinds?: Readonly<Partial<Record<KindId, Rule>>>;
}

/** The stored record: `ok`, unreadable (the defaults are in force), or written by a newer version. */
export type RulesState = 'ok' | 'damaged' | 'newer';

/** What holds on one site, complete. */
export interface SiteRules {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<KindId, Rule>>;
}

/** The rules of a site: the defaults of its group with her changes on top. */
export function siteRules(
  kinds: readonly Kind[],
  group: SiteGroup,
  overrides: SiteOverrides = {},
): SiteRules {
  const entries = kinds.map((kind) => [kind.id, overrides.kinds?.[kind.id] ?? kind.defaultRule[group]]);
  return { enabled: overrides.off !== true, kinds: Object.fromEntries(entries) };
}

export type Outcome = 'nothing' | 'mark' | 'hold';

/** What a rule makes of a finding. A rule is the most that may happen, never the least. */
export function outcomeOf(rule: Rule, confidence: Confidence): Outcome {
  if (rule === 'off') return 'nothing';
  return rule === 'hold' && confidence !== 'weak' ? 'hold' : 'mark';
}
