import type { Folded } from '@/lib/text/fold';
import { endOfBuilding } from './address-detail';
import { type Heard, isReadingOfPrefecture } from './address-kana';
import { after, before, matches } from './matches';
import { isReadingOfMunicipality } from './municipalities';

/** 1-2-3, 1 chome 2-3, 1-chome 2-ban 3-go. */
const BLOCK =
  /(?<![\d.:/-])\d{1,4}(?:(?:-? ?chome[-, ]{0,2}\d{1,4}(?:-? ?ban(?:chi)?[- ]?\d{1,4}(?:-? ?go)?)?|-\d{1,4}){1,4}|-? ?chome)(?![\d:./])/g;
const HOME =
  /(?:live|living|moved|stay(?:ing)?|home is|from) (?:in|to|at|is)? ?(?=([a-z'-]{2,14}-(?:ku|shi|cho|machi|mura)))/g;
const WORD = "[a-z][a-z'-]{0,22}";
const RIGHT = new RegExp(`^(?:[, ]{1,2}\\n?(?:${WORD}|\\d{3}-?\\d{4}(?!\\d))){1,9}`);
const LEFT = new RegExp(`(?:(?:${WORD}|\\d{3}-\\d{4})[, ]{1,2}\\n?){1,7}$`);
const COUNTRY = /^,? ?japan/;
const TOKEN = /[a-z'-]+|\d{3}-?\d{4}/g;
/** Only words of this shape are looked up: one of a thousand others would seem to be a town. */
const SHAPE = /.-(?:shi|si|ku|cho|chou|machi|mura|son)$|..(?:shi|ku|machi|mura)$/;
const MOST_BLOCKS = 1000;
/** Town and building that may stand between the block and the municipality. */
const MOST_WORDS = 4;

/** Addresses in Latin letters, in either order: 1-2-3 Jingumae, Shibuya-ku, Tokyo; setagaya-ku kitazawa 2-3-4. */
export function* romajiAddresses(folded: Folded): Iterable<Heard> {
  let count = 0;
  for (const { index, 0: block } of matches(folded, BLOCK)) {
    if (++count > MOST_BLOCKS) break;
    const found = around(folded, index, block);
    if (found) yield found;
  }
  for (const { index, 0: cue, 1: name = '' } of matches(folded, HOME)) {
    const from = index + cue.length;
    if (isReadingOfMunicipality(name)) yield { from, to: from + name.length, hasBlock: false };
  }
}

/** The address that a block belongs to: the names after it, or those before it. */
function around(folded: Folded, index: number, block: string): Heard | undefined {
  const end = index + block.length;
  const isFull = /chome|-\d+-/.test(block);
  const right = lengthOfNames(hyphened(RIGHT.exec(after(folded, end, 130))?.[0] ?? ''), isFull);
  if (right > 0) return { from: index, to: end + right, hasBlock: true };
  const left = lengthBefore(hyphened(LEFT.exec(before(folded, index, 110))?.[0] ?? ''));
  if (left === 0) return undefined;
  const country = COUNTRY.exec(after(folded, end, 8))?.[0].length ?? 0;
  return { from: index - left, to: country > 0 ? end + country : endOfBuilding(folded, end), hasBlock: true };
}

/** shibuya ku is shibuya-ku, of the same length. */
function hyphened(text: string): string {
  return text.replace(/ (?=(?:ku|shi|cho|machi|mura|ken)(?![a-z]))/g, '-');
}

function isMunicipality(word: string): boolean {
  return SHAPE.test(word) && isReadingOfMunicipality(word);
}

/** Of what follows a block, the part up to the last municipality, prefecture, code or country; 0 if none. */
function lengthOfNames(text: string, isFull: boolean): number {
  let [length, since, last] = [0, 0, ''];
  for (const { index, 0: word } of text.matchAll(TOKEN)) {
    // 1-2-3 jingumae, shibuya, tokyo: after a whole block, a town and a city the prefecture is enough.
    const isEnough = isFull && since > 1 && isReadingOfPrefecture(word) && isCity(last);
    if (isEnough || isMunicipality(word) || (length > 0 && isAbove(word))) {
      length = index + word.length;
      since = 0;
    } else if (++since > (length > 0 ? 1 : MOST_WORDS)) break;
    last = word;
  }
  return length;
}

function isCity(word: string): boolean {
  return ['ku', 'shi'].some((last) => isReadingOfMunicipality(word + last));
}

/** Of what stands before a block, the part from the first municipality or prefecture on; 0 if none. */
function lengthBefore(text: string): number {
  const words = [...text.matchAll(TOKEN)];
  const first = words.findIndex(({ 0: word }) => isMunicipality(word));
  if (first < 0 || words.length - first > MOST_WORDS + 2) return 0;
  let start = first;
  while (start > 0 && isAbove(words[start - 1]?.[0] ?? '')) start--;
  return text.length - (words[start]?.index ?? text.length);
}

function isAbove(word: string): boolean {
  return /^(?:japan|\d{3}-?\d{4})$/.test(word) || isReadingOfPrefecture(word);
}
