import type { Kind } from './types';

/** Small facts that are harmless alone and together point to one person. */
export default {
  id: 'mosaic',
  label: { ja: '手がかりの重なり', en: 'Clues that add up' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'mark', other: 'mark' },
} satisfies Kind;
