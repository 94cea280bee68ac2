import { Segmented } from '@/components/shared/Segmented';
import type { Language, LocalizedText } from '@/lib/i18n/language';
import type { Kind, Rule } from '@/lib/kinds/types';
import type { SiteRules } from '@/lib/rules/site-rules';

interface Props {
  readonly label: LocalizedText;
  /** The kinds of the group, at least one. */
  readonly kinds: readonly Kind[];
  readonly rules: SiteRules;
  readonly language: Language;
  readonly onRule: (rule: Rule) => void;
}

const RULES = ['off', 'mark', 'hold'] as const satisfies readonly Rule[];

const ruleLabels = {
  off: { ja: 'オフ', en: 'Off' },
  mark: { ja: '印だけ', en: 'Mark' },
  hold: { ja: '止める', en: 'Hold' },
} satisfies Record<Rule, LocalizedText>;

const meanings = {
  off: { ja: '確かめずに、そのまま送られます。', en: 'Goes out as it is, without a check.' },
  mark: { ja: '印でお知らせします。送信は止めません。', en: 'You see a mark. It still goes out.' },
} satisfies Record<Exclude<Rule, 'hold'>, LocalizedText>;

const between = { ja: '・', en: ', ' };

/** One group of kinds and what is done about it. Where its kinds differ, no option is chosen: words say which. */
export function GroupRow(props: Props) {
  const { label, kinds, rules, language, onRule } = props;
  const chosen = commonRule(kinds, rules);
  return (
    <Segmented
      legend={label[language]}
      options={RULES.map((value) => ({ value, label: ruleLabels[value][language] }))}
      chosen={chosen}
      meaning={meaningOf(chosen, props)}
      disabled={!rules.enabled}
      onChoose={onRule}
    />
  );
}

/** The usual case, hold, is explained once for all rows; what is less than that is said in its row. */
function meaningOf(chosen: Rule | undefined, { kinds, rules, language }: Props): string {
  if (chosen === undefined) return mixedMeaning(kinds, rules, language);
  return chosen === 'hold' ? '' : meanings[chosen][language];
}

/** The rule all kinds have, or undefined where they differ. */
function commonRule(kinds: readonly Kind[], rules: SiteRules): Rule | undefined {
  const used = new Set(kinds.map(({ id }) => rules.kinds[id]));
  return used.size === 1 ? [...used][0] : undefined;
}

/** 「止める：口座・カード」, a line for each rule that is in use, the strictest first. */
function mixedMeaning(kinds: readonly Kind[], rules: SiteRules, language: Language): string {
  return [...RULES]
    .reverse()
    .map((rule) => ({ rule, of: kinds.filter(({ id }) => rules.kinds[id] === rule) }))
    .filter(({ of }) => of.length > 0)
    .map(({ rule, of }) => {
      const names = of.map((kind) => kind.label[language]).join(between[language]);
      return `${ruleLabels[rule][language]}${language === 'ja' ? '：' : ': '}${names}`;
    })
    .join('\n');
}
