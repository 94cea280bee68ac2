import { SURNAMES_JP } from './lexicons/surnames-jp';
import { WordSet } from './word-set';

const names = new WordSet(SURNAMES_JP);
/** 勅使河原 and 小比類巻 are longer than all but a handful. */
const LONGEST = 4;

/** The length of the surname that `name` (kanji) begins with, 0 for none. The longest one wins: 佐々木 before 佐々. */
export function surnameLength(name: string): number {
  for (let length = Math.min(LONGEST, name.length); length > 0; length--) {
    if (names.has(name.slice(0, length))) return length;
  }
  return 0;
}
