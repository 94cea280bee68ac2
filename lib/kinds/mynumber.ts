import type { Kind } from './types';

/** Japan’s individual number (個人番号). */
export default {
  id: 'mynumber',
  label: { ja: 'マイナンバー', en: 'My Number (Japan)' },
  group: 'clues',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
