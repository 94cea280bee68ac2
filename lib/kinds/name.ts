import type { Kind } from './types';

/** A real name: hers or that of somebody close to her. */
export default {
  id: 'name',
  label: { ja: '本名', en: 'Real name' },
  group: 'name',
  defaultRule: { streaming: 'hold', 'live-chat': 'hold', other: 'hold' },
} satisfies Kind;
