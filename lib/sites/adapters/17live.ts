import type { SiteAdapter } from '../types';

/** Nothing public is known of its pages: the generic rules do the work. */
export default {
  id: '17live',
  name: { ja: '17LIVE（イチナナ）', en: '17LIVE' },
  group: 'streaming',
  origins: ['https://17.live', 'https://www.17.live'],
} satisfies SiteAdapter;
