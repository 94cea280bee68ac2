import { browser } from 'wxt/browser';
import { preferredLanguage } from '@/lib/i18n/language';
import type { Light } from '@/lib/messages/types';

/** Small and wordless for what is fine, loud only for what is not: the toolbar may be on air. */
const BADGES = {
  watching: { text: '✓', color: '#1b7f4b', title: { ja: '見守っています', en: 'Watching' } },
  'no-box': {
    text: '',
    color: '#6b7280',
    title: { ja: 'チャット欄はまだ見つかりません', en: 'No chat box seen yet' },
  },
  off: { text: '–', color: '#6b7280', title: { ja: 'このサイトではオフです', en: 'Off on this site' } },
  broken: {
    text: '!',
    color: '#c62828',
    title: { ja: '動いていません。タブを再読み込みしてください', en: 'Not working: please reload the tab' },
  },
} as const satisfies Record<Light, unknown>;

/** Shows a tab's light on the toolbar icon; undefined clears it. */
export async function showBadge(tabId: number, light: Light | undefined): Promise<void> {
  const badge = BADGES[light ?? 'no-box'];
  const name = browser.i18n.getMessage('actionTitle');
  const title = light ? `${name}: ${badge.title[preferredLanguage(navigator.languages)]}` : name;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
