import { Segmented } from '@/components/shared/Segmented';
import { Switch } from '@/components/shared/Switch';
import type { Language, LocalizedText } from '@/lib/i18n/language';
import type { Kind, KindId, Rule } from '@/lib/kinds/types';
import type { SiteRules } from '@/lib/rules/site-rules';
import './site-section.css';

interface Props {
  readonly siteName: string;
  readonly kinds: readonly Kind[];
  readonly rules: SiteRules;
  readonly lastHeld: readonly KindId[];
  readonly language: Language;
  readonly onSwitch: (on: boolean) => void;
  readonly onRule: (kind: KindId, rule: Rule) => void;
}

const strings = {
  thisSite: { ja: 'このサイト', en: 'This site' },
  switchLabel: { ja: 'このサイトの見守り', en: 'Watching on this site' },
  on: { ja: 'オン', en: 'On' },
  off: { ja: 'オフ', en: 'Off' },
  whileOff: { ja: 'オンに戻すと、この設定が使われます。', en: 'Used again once you switch it back on.' },
  lastHeld: { ja: '最後に止めたもの：', en: 'Last held: ' },
  between: { ja: '、', en: ', ' },
} satisfies Record<string, LocalizedText>;

const ruleLabels = {
  off: { ja: 'オフ', en: 'Off' },
  mark: { ja: '印だけ', en: 'Mark' },
  hold: { ja: '止める', en: 'Hold' },
} satisfies Record<Rule, LocalizedText>;

const meanings = {
  off: { ja: '確かめずに、そのまま送られます。', en: 'Goes out as it is, without a check.' },
  mark: { ja: '印でお知らせします。送信は止めません。', en: 'You see a mark. It still goes out.' },
  hold: {
    ja: '送信を止めます。あいまいなときは印だけです。',
    en: 'Held before it goes out; marked if unsure.',
  },
} satisfies Record<Rule, LocalizedText>;

const RULES = ['off', 'mark', 'hold'] as const satisfies readonly Rule[];

/** What is done on the site in front of her. Keeping a change is the caller's business. */
export function SiteSection(props: Props) {
  const { siteName, kinds, rules, lastHeld, language, onSwitch, onRule } = props;
  const say = (text: LocalizedText) => text[language];
  const held = kinds.filter(({ id }) => lastHeld.includes(id)).map(({ label }) => say(label));
  return (
    <section class="site" aria-labelledby="site-name">
      <div class="site-head">
        <h2 id="site-name">
          <small>{say(strings.thisSite)}</small>
          {siteName}
        </h2>
        <Switch
          label={say(strings.switchLabel)}
          stateText={say(rules.enabled ? strings.on : strings.off)}
          checked={rules.enabled}
          onChange={onSwitch}
        />
      </div>
      {kinds.map(({ id, label }) => (
        <Segmented
          key={id}
          legend={say(label)}
          options={RULES.map((value) => ({ value, label: say(ruleLabels[value]) }))}
          chosen={rules.kinds[id]}
          meaning={say(rules.enabled ? meanings[rules.kinds[id]] : strings.whileOff)}
          disabled={!rules.enabled}
          onChoose={(rule) => onRule(id, rule)}
        />
      ))}
      {held.length > 0 && (
        <p class="last-held">
          {say(strings.lastHeld)}
          {held.join(say(strings.between))}
        </p>
      )}
    </section>
  );
}
