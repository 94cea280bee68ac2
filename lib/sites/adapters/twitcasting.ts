import type { SiteAdapter } from '../types';

/**
 * Which key sends is not certain (user scripts add Ctrl+Enter), so Enter, Ctrl+Enter and the button all count.
 * Selectors read in public sources of December 2025; not yet tried on the live site.
 */
export default {
  id: 'twitcasting',
  name: { ja: 'ツイキャス', en: 'TwitCasting' },
  group: 'streaming',
  origins: ['https://twitcasting.tv', 'https://*.twitcasting.tv'],
  box: '.tw-comment-post textarea, .tw-comment-post .tw-textarea',
  sendButton: '.tw-comment-post-operations .tw-button-primary, .tw-comment-post button.tw-button-primary',
} satisfies SiteAdapter;
