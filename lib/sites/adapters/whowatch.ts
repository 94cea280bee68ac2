import type { SiteAdapter } from '../types';

/** Only the incoming side is publicly known: the generic rules find the box. */
export default {
  id: 'whowatch',
  name: { ja: 'ふわっち', en: 'Whowatch' },
  group: 'streaming',
  origins: ['https://whowatch.tv'],
} satisfies SiteAdapter;
