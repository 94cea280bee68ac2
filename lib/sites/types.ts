import type { LocalizedText } from '@/lib/i18n/language';
import type { SiteGroup } from '@/lib/kinds/types';

/**
 * What is known of one platform's pages. Data, not code: a selector that is wrong or missing
 * makes the guard fall back to its generic rules, never to nothing.
 */
export interface SiteAdapter {
  /** Equal to the file name. Stored in settings: never renamed, only retired. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly group: SiteGroup;
  /** `https://host`, or `https://*.host` for every subdomain. They go into the manifest as they are. */
  readonly origins: readonly string[];
  /** Tested against the path. Pages that don't match are left alone; without it every page counts. */
  readonly isChatPage?: RegExp;
  /** CSS selector of the chat input, of any of them. */
  readonly box?: string;
  /** CSS selector of what sends when it is pressed. */
  readonly sendButton?: string;
}
