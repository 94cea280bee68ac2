import { Switch } from '@/components/shared/Switch';
import type { Language, LocalizedText } from '@/lib/i18n/language';
import { groupsOf } from '@/lib/kinds/groups';
import type { Kind, KindId, Rule } from '@/lib/kinds/types';
import type { SiteRules } from '@/lib/rules/site-rules';
import { GroupRow } from './GroupRow';
import './site-section.css';

interface Props {
  readonly siteName: string;
  readonly kinds: readonly Kind[];
  readonly rules: SiteRules;
  /** She changed a rule here: the way back is offered. */
  readonly isChanged: boolean;
  readonly lastHeld: readonly KindId[];
  readonly language: Language;
  readonly onSwitch: (on: boolean) => void;
  readonly onRule: (kinds: readonly KindId[], rule: Rule) => void;
  readonly onReset: () => void;
}

const strings = {
  thisSite: { ja: 'このサイト', en: 'This site' },
  switchLabel: { ja: 'このサイトの見守り', en: 'Watching on this site' },
  on: { ja: 'オン', en: 'On' },
  off: { ja: 'オフ', en: 'Off' },
  hold: {
    ja: '「止める」は送信を止めます。あいまいなときは印だけです。',
    en: '“Hold” stops it before it goes out; marked if unsure.',
  },
  whileOff: { ja: 'オンに戻すと、この設定が使われます。', en: 'Used again once you switch it back on.' },
  reset: { ja: 'おすすめの設定に戻す', en: 'Back to the recommended rules' },
  lastHeld: { ja: '最後に止めたもの：', en: 'Last held: ' },
  between: { ja: '、', en: ', ' },
} satisfies Record<string, LocalizedText>;

/** What is done on the site in front of her. Keeping a change is the caller's business. */
export function SiteSection(props: Props) {
  const { siteName, kinds, rules, isChanged, lastHeld, language, onSwitch, onRule, onReset } = props;
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
      <p class="rules-intro">{say(rules.enabled ? strings.hold : strings.whileOff)}</p>
      {groupsOf(kinds).map((group) => (
        <GroupRow
          key={group.id}
          label={group.label}
          kinds={group.kinds}
          rules={rules}
          language={language}
          onRule={(rule) =>
            onRule(
              group.kinds.map(({ id }) => id),
              rule,
            )
          }
        />
      ))}
      {isChanged && (
        <button type="button" class="reset" onClick={onReset}>
          {say(strings.reset)}
        </button>
      )}
      {held.length > 0 && (
        <p class="last-held">
          {say(strings.lastHeld)}
          {held.join(say(strings.between))}
        </p>
      )}
    </section>
  );
}
