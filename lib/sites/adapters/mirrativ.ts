import type { SiteAdapter } from '../types';

/** Nothing public is known of its pages: the generic rules do the work. */
export default {
  id: 'mirrativ',
  name: { ja: 'ミラティブ', en: 'Mirrativ' },
  group: 'streaming',
  origins: ['https://www.mirrativ.com'],
} satisfies SiteAdapter;
