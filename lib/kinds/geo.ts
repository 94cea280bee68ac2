import type { Kind } from './types';

/** Coordinates, a link into a map, a plus code. */
export default {
  id: 'geo',
  label: { ja: '地図上の位置', en: 'Position on a map' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'mark', other: 'mark' },
} satisfies Kind;
