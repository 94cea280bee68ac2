import type { Kind } from './types';

/** A postal code: alone it names a few streets. */
export default {
  id: 'postal',
  label: { ja: '郵便番号', en: 'Postal code' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'hold', other: 'mark' },
} satisfies Kind;
