import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '@/lib/i18n/language';

describe('the language we speak', () => {
  it.each([
    [['ja'], 'ja'],
    [['ja-JP', 'en-US'], 'ja'],
    [['EN-gb', 'ja'], 'en'],
    [['fr', 'ko', 'ja', 'en'], 'ja'],
    [['jam', 'enm'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ])('for a reader of %j is %s', (languages, language) => {
    expect(preferredLanguage(languages)).toBe(language);
  });
});
