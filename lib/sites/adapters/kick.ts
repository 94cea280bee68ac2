import type { SiteAdapter } from '../types';

/** Lexical editor. The box was read in a public source of 2024; the button's id is recalled only. Not yet tried live. */
export default {
  id: 'kick',
  name: { ja: 'Kick', en: 'Kick' },
  group: 'streaming',
  origins: ['https://kick.com', 'https://dashboard.kick.com'],
  isChatPage: /^\/(?!(settings|search|categories|browse)(\/|$))/,
  box: '#chat-input-wrapper [data-lexical-editor="true"], #chat-input-wrapper .editor-input, [data-input="true"][contenteditable="true"], [data-input="true"] [contenteditable="true"], #message-input [contenteditable="true"]',
  sendButton: '#send-message-button',
} satisfies SiteAdapter;
