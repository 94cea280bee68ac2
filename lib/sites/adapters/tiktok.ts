import type { SiteAdapter } from '../types';

/**
 * The editor is `contenteditable="plaintext-only"`; what sends is an icon-only `div` beside it, without
 * a name of its own, so the generic rules look for it.
 * Selectors read in public sources of July 2026; not yet tried on the live site.
 */
export default {
  id: 'tiktok',
  name: { ja: 'TikTok LIVE', en: 'TikTok LIVE' },
  group: 'streaming',
  origins: ['https://www.tiktok.com', 'https://livecenter.tiktok.com'],
  isChatPage: /^\/(?!(upload|tiktokstudio|creator|search|login|signup|setting)(\/|$))/,
  box: '[data-e2e*="chat"] div[contenteditable], div[contenteditable][data-e2e*="chat"], div[contenteditable="plaintext-only"][maxlength], div[contenteditable="plaintext-only"][placeholder]',
} satisfies SiteAdapter;
