import { SEPARATOR } from './digit-groups';

/** Ways to say or draw a digit, in folded spelling. Longer ones come first: きゅう before く. */
const WORDS: readonly (readonly [words: string, digit: string])[] = [
  ['ぜろ|れい|まる|[〇零○◯]|zero|oh|おー|o(?!ne)', '0'],
  ['いち|わん|[一壱壹]|one|[li|]', '1'],
  ['に(?![ゃゅょ])|[二弐]|two', '2'],
  ['さん|[三参]|three', '3'],
  ['よん|し(?![ちゃゅょ])|四|four', '4'],
  ['ごー?|五|five', '5'],
  ['ろく|六|six', '6'],
  ['なな|しち|七|seven', '7'],
  ['はち|八|eight', '8'],
  ['きゅうー?|きゅー|く|九|nine', '9'],
];

const DIGIT = new RegExp(`(\\d)|${WORDS.map(([words]) => `(${words})`).join('|')}`, 'y');
const FILLERS = new RegExp(`${SEPARATOR}{0,3}`, 'y');

export interface SpokenNumber {
  readonly digits: string;
  /** Half-open range of the text. */
  readonly start: number;
  readonly end: number;
  /** True where something stands between two digits. */
  readonly isSeparated: boolean;
}

/**
 * Reads digits in whatever way they are written (5, ご, 五, five, o for 0), from `start` on, until there are
 * `most` of them or something else comes. Bounded, so that starting at many places stays linear.
 */
export function readSpoken(text: string, start: number, most: number): SpokenNumber {
  let digits = '';
  let end = start;
  let isSeparated = false;
  for (let at = start; digits.length < most; ) {
    DIGIT.lastIndex = at;
    const match = DIGIT.exec(text);
    if (!match) break;
    digits += match[1] ?? String(match.findIndex((group, index) => index > 1 && group !== undefined) - 2);
    if (at > end && digits.length > 1) isSeparated = true;
    end = DIGIT.lastIndex;
    FILLERS.lastIndex = end;
    FILLERS.test(text);
    at = FILLERS.lastIndex;
  }
  return { digits, start, end, isSeparated };
}
