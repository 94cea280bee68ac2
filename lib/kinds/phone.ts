import type { Kind } from './types';

/** A number that rings: hers or a customer's. */
export default {
  id: 'phone',
  label: { ja: '電話番号', en: 'Phone number' },
  group: 'phone',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
