import type { Kind } from './types';

/** Small clues that single somebody out once they come together. */
export default {
  id: 'mosaic',
  label: { ja: '手がかりの重なり', en: 'Clues that add up' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'mark', other: 'mark' },
} satisfies Kind;
