import type { Kind } from './types';

/** A mail address is often a real name, and is searched for in one step. */
export default {
  id: 'email',
  label: { ja: 'メールアドレス', en: 'Email address' },
  group: 'contacts',
  defaultRule: { streaming: 'mark', 'live-chat': 'hold', other: 'mark' },
} satisfies Kind;
