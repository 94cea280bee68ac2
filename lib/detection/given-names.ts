import { GIVEN_NAME_KANJI, NO_NAME_WORDS_EN } from './lexicons/given-names';
import { WordSet } from './word-set';

const kanji = new WordSet(GIVEN_NAME_KANJI);
const otherEnglish = new WordSet(NO_NAME_WORDS_EN);

/** True for up to three kanji that given names of Japan are made of. */
export function isGivenName(folded: string): boolean {
  const isShort = folded.length > 0 && folded.length < 4;
  return isShort && [...folded].every((character) => character === '々' || kanji.has(character));
}

/** True for a common English word that is no name. @param folded lower case */
export function isEnglishWord(folded: string): boolean {
  return otherEnglish.has(folded);
}
