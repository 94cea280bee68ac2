import type { Language, LocalizedText } from '@/lib/i18n/language';
import type { RulesState } from '@/lib/rules/site-rules';
import './storage-note.css';

/** What may be wrong with the stored rules. */
export type StorageTrouble = Exclude<RulesState, 'ok'> | 'not-saved' | 'not-read';

interface Props {
  readonly trouble: StorageTrouble;
  readonly language: Language;
}

const sentences = {
  damaged: {
    ja: '保存した設定を読めませんでした。安全な初期設定を使っています。前の記録は消さずに残しています。',
    en: 'Your saved settings could not be read. Safe defaults are in use, and the old record is kept.',
  },
  newer: {
    ja: '設定が、この版より新しい版で保存されています。安全な初期設定を使っています。前の記録は消さずに残しています。',
    en: 'Your settings were saved by a newer version. Safe defaults are in use, and the old record is kept.',
  },
  'not-saved': {
    ja: '変更を保存できませんでした。もう一度お試しください。',
    en: 'The change could not be saved. Please try once more.',
  },
  'not-read': {
    ja: '今は設定を読み込めません。安全な初期設定を表示しています。',
    en: 'Your settings can’t be loaded right now. The safe defaults are shown.',
  },
} satisfies Record<StorageTrouble, LocalizedText>;

/** A calm line when her settings could not be read or kept. */
export function StorageNote({ trouble, language }: Props) {
  return (
    <p class="storage-note" role="status">
      {sentences[trouble][language]}
    </p>
  );
}
