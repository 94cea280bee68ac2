import type { Kind } from './types';

/** An id on another service: LINE, X, Instagram, Discord, カカオトーク. */
export default {
  id: 'account',
  label: { ja: 'ほかのサービスのID', en: 'Account on another service' },
  group: 'contacts',
  defaultRule: { streaming: 'mark', 'live-chat': 'hold', other: 'mark' },
} satisfies Kind;
