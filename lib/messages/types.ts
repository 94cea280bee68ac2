import type { KindId } from '@/lib/kinds/types';
import type { RulesState, SiteRules } from '@/lib/rules/site-rules';

/**
 * What the guard can truly say of its frame:
 * `watching` a real chat box was seen, `no-box` none was, `off` she switched this site off,
 * `broken` it can't guard here. There is no fifth state and no green light over nothing.
 */
export type Light = 'watching' | 'no-box' | 'off' | 'broken';

/** Guard to background. Which site it is comes from the sender, never from the message. */
export type GuardMessage =
  | { readonly type: 'setup' }
  | { readonly type: 'light'; readonly light: Light | 'gone' };

/** The background's answer to `setup`. */
export interface Setup {
  readonly rules: SiteRules;
  readonly rulesState: RulesState;
}

/** Background to the guards of a tab: ask for your setup again, or say your light again. */
export type BackgroundMessage = { readonly type: 'rules-changed' | 'tell-light' };

/** Name of the port that the popup opens to all frames of a tab while it is open. */
export const POPUP_PORT = 'popup';

/** Guard to popup, once at the start and after each change. */
export interface GuardReport {
  /** A random name of the frame: all frames of a tab share one port. */
  readonly frame: string;
  /** `gone` when the frame goes away. */
  readonly light: Light | 'gone';
  /** Undefined in a frame that belongs to no site (a sandboxed one). */
  readonly siteId?: string;
  readonly rulesState: RulesState;
  /** What the last held message of this frame was held for; empty before the first. */
  readonly lastHeld: readonly KindId[];
}
