import type { SiteAdapter } from '../types';

/** The only public selectors are from 2021 and very broad, so the generic rules decide. */
export default {
  id: 'openrec',
  name: { ja: 'OPENREC.tv', en: 'OPENREC.tv' },
  group: 'streaming',
  origins: ['https://www.openrec.tv'],
} satisfies SiteAdapter;
