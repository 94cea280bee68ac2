import type { SiteAdapter } from '../types';

/**
 * Class names end in a hash that changes with each release, so only their beginning is matched.
 * Selectors read in public sources of 2025; not yet tried on the live site.
 */
export default {
  id: 'niconico',
  name: { ja: 'ニコニコ生放送', en: 'Niconico Live' },
  group: 'streaming',
  origins: ['https://live.nicovideo.jp'],
  isChatPage: /^\/watch(\/|$)/,
  box: '[class^="___comment-text-box___"], input.comment-text-box, textarea.comment-text-box',
  sendButton: '[class^="___submit-button___"]',
} satisfies SiteAdapter;
