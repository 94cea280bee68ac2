import type { LocalizedText } from '@/lib/i18n/language';

/** Every kind of detail the guard knows. The file in this folder has the same name. */
export type KindId =
  | 'phone'
  | 'address'
  | 'name'
  | 'email'
  | 'account'
  | 'url'
  | 'postal'
  | 'place'
  | 'birthday'
  | 'geo'
  | 'bank'
  | 'card'
  | 'mynumber'
  | 'mosaic';

/** The five groups the popup shows; single kinds are for the options page. */
export type KindGroup = 'phone' | 'address' | 'name' | 'contacts' | 'clues';

/** The most that may happen to a finding of a kind on a site. */
export type Rule = 'off' | 'mark' | 'hold';

/** How sure a detector is. Under a hold rule `strong` and `likely` hold, `weak` only marks. */
export type Confidence = 'strong' | 'likely' | 'weak';

/** `live-chat` is one performer and her customers; `streaming` is open to everybody. */
export type SiteGroup = 'streaming' | 'live-chat' | 'other';

export interface Kind {
  /** Equal to the file name without its extension. Stored in settings: never renamed, only retired. */
  readonly id: KindId;
  readonly label: LocalizedText;
  readonly group: KindGroup;
  readonly defaultRule: Readonly<Record<SiteGroup, Rule>>;
}
