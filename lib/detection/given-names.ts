import { readingOf } from '@/lib/text/reading';
import {
  GIVEN_NAME_KANJI,
  GIVEN_NAME_READINGS,
  GIVEN_NAMES_EN,
  NO_NAME_WORDS_EN,
} from './lexicons/given-names';
import { WordSet } from './word-set';

const readings = new WordSet(GIVEN_NAME_READINGS);
const kanji = new WordSet(GIVEN_NAME_KANJI);
const english = new WordSet(GIVEN_NAMES_EN);
const otherEnglish = new WordSet(NO_NAME_WORDS_EN);

/** True for a common given name of Japan in kana or romaji, and for up to three kanji that given names are made of. */
export function isGivenName(folded: string): boolean {
  if (folded.length === 0 || folded.length > 12) return false;
  if (folded.charCodeAt(0) < 0x4e00) return readings.has(readingOf(folded));
  return folded.length < 4 && [...folded].every((character) => character === '々' || kanji.has(character));
}

/** True for a common given name where English is spoken. @param folded lower case */
export function isEnglishGivenName(folded: string): boolean {
  return english.has(folded);
}

/** True for a common English word that is no name. @param folded lower case */
export function isEnglishWord(folded: string): boolean {
  return otherEnglish.has(folded);
}
