import { readingOf } from '@/lib/text/reading';
import { MUNICIPALITIES_JP, MUNICIPALITY_READINGS_JP } from './lexicons/municipalities-jp';
import { WordSet } from './word-set';

const names = new WordSet(MUNICIPALITIES_JP);
const readings = new WordSet(MUNICIPALITY_READINGS_JP);
/** かすみがうら市 and 南アルプス市 (folded) are the longest. */
const LONGEST = 8;
/** The name of a town or village goes no further back than the 郡 it lies in. */
const IN_NAME = /[ぁ-ゖ一-龥々]/;
/** No name is built so; what a particle joins to one is (実家は川口市), and a packed list errs now and then. */
const NO_NAME = /^[はがをもで]|[一-龥々][^がの一-龥々][一-龥々]/;

/**
 * Where the municipality begins whose last character (市, 区, 町, 村) is at `last`, or -1. 川崎市中原区 is two:
 * ask again from the beginning of the ward. ケ, ヶ and が are one, and spaces between characters are passed over.
 */
export function startOfMunicipality(text: string, last: number): number {
  let start = -1;
  let name = '';
  for (let at = last; at >= 0 && name.length < LONGEST && last - at < 2 * LONGEST; at--) {
    const character = text.charAt(at);
    if (character === ' ') continue;
    if (!IN_NAME.test(character) || (character === '郡' && /.[町村]$/.test(name))) break;
    name = plain(character) + name;
    if (name.length > 1 && !NO_NAME.test(name) && names.has(name)) start = at;
  }
  return start;
}

/** True for the name of a municipality in kanji, with its last part. @param name folded */
export function isMunicipality(name: string): boolean {
  return names.has(plain(name));
}

/** True for the name of a municipality in kana or romaji, with its last part: しぶやく, shibuya-ku. */
export function isReadingOfMunicipality(folded: string): boolean {
  return readings.has(readingOf(folded));
}

/** One spelling for the が between two characters, which is written ケ, ヶ or が. */
function plain(folded: string): string {
  return folded.replace(/[けゖ]/g, 'が');
}
