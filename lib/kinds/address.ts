import type { Kind } from './types';

/** Where somebody lives, down to a block or a building. */
export default {
  id: 'address',
  label: { ja: '住所', en: 'Address' },
  group: 'address',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
