import type { Kind } from './types';

/** A place she can be met at: the nearest station, her school, her work. */
export default {
  id: 'place',
  label: { ja: 'よくいる場所', en: 'Places you often are' },
  group: 'clues',
  defaultRule: { streaming: 'mark', 'live-chat': 'mark', other: 'mark' },
} satisfies Kind;
