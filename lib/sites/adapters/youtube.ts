import type { SiteAdapter } from '../types';

/**
 * The chat is a frame of the same origin (`iframe#chatframe`), a pop-out window or a part of the
 * Studio live control room, always under `/live_chat`. Comments, search and uploads stay untouched.
 * Selectors read in public sources of August 2026; not yet tried on the live site.
 */
export default {
  id: 'youtube',
  name: { ja: 'YouTube ライブ', en: 'YouTube Live' },
  group: 'streaming',
  origins: ['https://www.youtube.com', 'https://m.youtube.com', 'https://studio.youtube.com'],
  isChatPage: /^\/live_chat(_replay)?(\/|$)/,
  box: 'yt-live-chat-text-input-field-renderer #input[contenteditable], yt-live-chat-message-input-renderer #input[contenteditable]',
  sendButton:
    'yt-live-chat-message-input-renderer #send-button, #send-button.yt-live-chat-message-input-renderer',
} satisfies SiteAdapter;
