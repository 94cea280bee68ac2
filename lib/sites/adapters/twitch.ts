import type { SiteAdapter } from '../types';

/**
 * Channel, pop-out, moderator view and the dashboard's stream manager. Whispers sit on every page,
 * so every page counts except the settings. Slate editor; older builds used a textarea with the same hook.
 * Selectors read in public sources of August 2026; not yet tried on the live site.
 */
export default {
  id: 'twitch',
  name: { ja: 'Twitch', en: 'Twitch' },
  group: 'streaming',
  origins: ['https://www.twitch.tv', 'https://dashboard.twitch.tv', 'https://m.twitch.tv'],
  isChatPage: /^\/(?!(settings|login|signup|search|wallet)(\/|$))/,
  box: '[data-a-target="chat-input"], .chat-input__textarea [data-slate-editor="true"]',
  sendButton: 'button[data-a-target="chat-send-button"]',
} satisfies SiteAdapter;
