import type { Kind } from './types';

/** A link that leads to her outside this chat. */
export default {
  id: 'url',
  label: { ja: '外で連絡がとれるリンク', en: 'Link to reach you outside' },
  group: 'contacts',
  defaultRule: { streaming: 'mark', 'live-chat': 'hold', other: 'mark' },
} satisfies Kind;
