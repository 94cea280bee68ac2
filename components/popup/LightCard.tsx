import type { Language, LocalizedText } from '@/lib/i18n/language';
import { LightIcon } from './LightIcon';
import type { PopupLight } from './state';
import './light-card.css';

interface Props {
  readonly light: PopupLight;
  readonly language: Language;
  readonly onReload: () => void;
}

const strings = {
  reload: { ja: 'このタブを再読み込み', en: 'Reload this tab' },
} satisfies Record<string, LocalizedText>;

const titles = {
  watching: { ja: '見守っています', en: 'Watching' },
  'no-box': { ja: 'チャット欄を待っています', en: 'Waiting for a chat box' },
  off: { ja: 'このサイトではオフです', en: 'Off on this site' },
  broken: { ja: '動いていません', en: 'Not working' },
  'needs-reload': { ja: '再読み込みが必要です', en: 'Please reload this tab' },
  'not-guarded': { ja: 'このページは見守っていません', en: 'Not watching this page' },
  'no-site': { ja: 'ここはブラウザのページです', en: 'This is one of the browser’s own pages' },
  looking: { ja: '確認しています…', en: 'Checking…' },
} satisfies Record<PopupLight, LocalizedText>;

const sentences = {
  watching: {
    ja: '送る前に、下の設定で確かめます。',
    en: 'Checked by the rules below first.',
  },
  'no-box': {
    ja: 'チャット欄が見つかると始めます。',
    en: 'Watching begins when one is seen.',
  },
  off: {
    ja: '下のスイッチでオンに戻せます。',
    en: 'You can switch it back on below.',
  },
  broken: {
    ja: '今は送信を止められません。このタブを再読み込みしてください。',
    en: 'Nothing can be held right now. Please reload this tab.',
  },
  'needs-reload': {
    ja: 'このタブはまだ見守っていません。再読み込みすると始まります。',
    en: 'This tab isn’t being watched yet. Reload it to begin.',
  },
  'not-guarded': {
    ja: '対応している配信サイトのチャットで、自動で見守ります。',
    en: 'Watching starts by itself in the chat of the streaming sites it knows.',
  },
  'no-site': {
    ja: '配信サイトのタブで開くと、見守りの様子が見られます。',
    en: 'Open this on a streaming site’s tab to see how things are there.',
  },
  looking: { ja: 'すぐに終わります。', en: 'This takes only a moment.' },
} satisfies Record<PopupLight, LocalizedText>;

/** The guard light in words, with a sign of its own shape for each state. */
export function LightCard({ light, language, onReload }: Props) {
  const canReload = light === 'broken' || light === 'needs-reload';
  return (
    <section class={`light light-${light}`}>
      <LightIcon light={light} />
      <div role="status">
        <h2>{titles[light][language]}</h2>
        <p>{sentences[light][language]}</p>
      </div>
      {canReload && (
        <button type="button" class="reload" onClick={onReload}>
          {strings.reload[language]}
        </button>
      )}
    </section>
  );
}
