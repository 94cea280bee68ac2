import { describe, expect, it } from 'vitest';
import { kinds } from '@/lib/kinds/registry';
import type { Confidence, Rule } from '@/lib/kinds/types';
import { type Outcome, outcomeOf, siteRules } from '@/lib/rules/site-rules';

describe('the rules of a site', () => {
  it.each(['streaming', 'live-chat', 'other'] as const)(
    'hold phone numbers on a %s site at first',
    (group) => {
      expect(siteRules(kinds, group)).toMatchObject({ enabled: true, kinds: { phone: 'hold' } });
    },
  );

  it('follow what she changed and keep the default of the rest', () => {
    expect(siteRules(kinds, 'streaming', { off: true })).toMatchObject({
      enabled: false,
      kinds: { phone: 'hold' },
    });
    expect(siteRules(kinds, 'streaming', { off: false, kinds: { phone: 'mark' } })).toMatchObject({
      enabled: true,
      kinds: { phone: 'mark', card: 'hold' },
    });
  });
});

describe('what comes of a finding', () => {
  it.each<[Rule, Confidence, Outcome]>([
    ['off', 'strong', 'nothing'],
    ['off', 'weak', 'nothing'],
    ['mark', 'strong', 'mark'],
    ['mark', 'weak', 'mark'],
    ['hold', 'strong', 'hold'],
    ['hold', 'likely', 'hold'],
    ['hold', 'weak', 'mark'],
  ])('under %s, when it is %s: %s', (rule, confidence, outcome) => {
    expect(outcomeOf(rule, confidence)).toBe(outcome);
  });
});
