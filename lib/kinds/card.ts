import type { Kind } from './types';

/** The number of a payment card. */
export default {
  id: 'card',
  label: { ja: 'カード番号', en: 'Card number' },
  group: 'clues',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
