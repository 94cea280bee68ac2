import type { SiteAdapter } from '../types';

/** A plain form. Selectors read in public sources of 2021 and undated ones; not yet tried on the live site. */
export default {
  id: 'showroom',
  name: { ja: 'SHOWROOM', en: 'SHOWROOM' },
  group: 'streaming',
  origins: ['https://www.showroom-live.com'],
  box: '#js-chat-input-comment',
  sendButton: '#js-room-comment button[type=submit], #js-room-comment > button',
} satisfies SiteAdapter;
