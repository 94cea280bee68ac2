import { useState } from 'preact/hooks';
import type { Language, LocalizedText } from '@/lib/i18n/language';
import type { Tip, TipArea } from '@/lib/tips/types';
import { TipCard } from './TipCard';
import './tips.css';

interface Props {
  readonly tips: readonly Tip[];
  readonly areas: readonly TipArea[];
  readonly language: Language;
}

const strings = {
  heading: { ja: '安心のヒント', en: 'Tips for staying safe' },
  area: { ja: 'テーマ', en: 'Topic' },
  previous: { ja: '前のヒント', en: 'Previous tip' },
  next: { ja: '次のヒント', en: 'Next tip' },
} satisfies Record<string, LocalizedText>;

const areaLabels = {
  'online-security': { ja: 'ネットの安全', en: 'Online security' },
  responsibility: { ja: '情報の管理', en: 'Handling information' },
  terms: { ja: '利用規約', en: 'Terms of use' },
  communication: { ja: 'お客様との会話', en: 'Talking with customers' },
  trouble: { ja: '困ったとき', en: 'When there is trouble' },
  labour: { ja: '働くルール', en: 'Work and the law' },
  mind: { ja: 'こころとからだ', en: 'Looking after yourself' },
} satisfies Record<TipArea, LocalizedText>;

/** One tip at a time: the one before, the one after, or the first of an area. */
export function Tips({ tips, areas, language }: Props) {
  const [index, setIndex] = useState(0);
  const tip = tips[index];
  if (!tip) return null;
  const step = (by: number) => setIndex((index + by + tips.length) % tips.length);
  const choose = (area: string) => setIndex(tips.findIndex((one) => one.area === area));
  return (
    <section class="tips" aria-labelledby="tips-heading">
      <h2 id="tips-heading">{strings.heading[language]}</h2>
      <div class="tips-choice">
        <button type="button" aria-label={strings.previous[language]} onClick={() => step(-1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m10 3-5 5 5 5" />
          </svg>
        </button>
        <select
          aria-label={strings.area[language]}
          value={tip.area}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {areas.map((area) => (
            <option key={area} value={area}>
              {areaLabels[area][language]}
            </option>
          ))}
        </select>
        <button type="button" aria-label={strings.next[language]} onClick={() => step(1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" />
          </svg>
        </button>
      </div>
      <div aria-live="polite">
        <TipCard tip={tip} language={language} />
      </div>
    </section>
  );
}
