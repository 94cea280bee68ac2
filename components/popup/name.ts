import type { LocalizedText } from '@/lib/i18n/language';

/** What our pages are called on screen. Neutral on purpose: the screen may be shared or on air. */
export const pageName: LocalizedText = { ja: '送信前チェック', en: 'Send check' };
