import type { Kind } from './types';

/** A bank account: it comes with the holder’s real name. */
export default {
  id: 'bank',
  label: { ja: '銀行口座', en: 'Bank account' },
  group: 'clues',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
