import type { Language, LocalizedText } from '@/lib/i18n/language';

/** What the notice may say: generic kinds, reasons and places. There is no field for any text of the user. */
export interface NoticeContent {
  /** Labels of the kinds found, without repeats; empty when the check itself failed. */
  readonly kinds: readonly LocalizedText[];
  readonly reasons: readonly LocalizedText[];
  /** Where the findings are: fractions of the message's length, from 0 to 1. */
  readonly places: readonly (readonly [from: number, to: number])[];
  readonly language: Language;
  /** The extension was updated under this page. */
  readonly needsReload: boolean;
}

/** How many dots stand for the whole message. */
export const DOTS = 16;

/** For each dot, whether a finding covers it; every finding covers at least one. */
export function dotsOf(places: NoticeContent['places']): boolean[] {
  return Array.from({ length: DOTS }, (_, dot) =>
    places.some(([from, to]) => {
      const first = Math.min(DOTS - 1, Math.floor(from * DOTS));
      return dot >= first && (dot === first || dot < to * DOTS);
    }),
  );
}
