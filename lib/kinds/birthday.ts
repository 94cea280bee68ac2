import type { Kind } from './types';

/** With a name it opens accounts; with a place it singles somebody out. */
export default {
  id: 'birthday',
  label: { ja: '生年月日', en: 'Date of birth' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'mark', other: 'mark' },
} satisfies Kind;
