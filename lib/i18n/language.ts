export type Language = 'ja' | 'en';

/** One text in every language we speak. Leaving one out is a type error. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * The language to speak, from the browser's own list (`navigator.languages`, best first).
 * The first one we know wins; somebody who reads neither gets English.
 */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'ja' || primary === 'en') return primary;
  }
  return 'en';
}
