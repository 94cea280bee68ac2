import type { Language, LocalizedText } from '@/lib/i18n/language';
import type { Tip, TipArea } from '@/lib/tips/types';

interface Props {
  readonly tip: Tip;
  readonly language: Language;
}

const strings = {
  action: { ja: 'ここまでできたら安心です', en: 'Done when you can say' },
  sources: { ja: '参考にしたページ', en: 'Where this comes from' },
  checkedOn: { ja: '確認日', en: 'checked on' },
  notAdvice: {
    ja: '一般的な情報です。法律の助言ではありません。',
    en: 'General information, not legal advice.',
  },
} satisfies Record<string, LocalizedText>;

const ABOUT_LAW: readonly TipArea[] = ['terms', 'labour'];

/** One tip, what to do about it, and where it comes from. */
export function TipCard({ tip, language }: Props) {
  return (
    <article class="tip">
      <h3>{tip.title[language]}</h3>
      <p>{tip.body[language]}</p>
      <p class="tip-action">
        <strong>{strings.action[language]}</strong>
        {tip.action[language]}
      </p>
      {ABOUT_LAW.includes(tip.area) && <p class="tip-note">{strings.notAdvice[language]}</p>}
      {tip.sources.length > 0 && (
        <details>
          <summary>{strings.sources[language]}</summary>
          <ul>
            {tip.sources.map(({ title, url, checkedOn }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer" lang="ja">
                  {title}
                </a>{' '}
                <span>
                  ({strings.checkedOn[language]} {checkedOn})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
