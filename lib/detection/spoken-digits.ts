import { afterMark, afterTold } from './fillers';

/** Ways to say or draw a digit, in folded spelling. */
const SPELLINGS = [
  'ぜろ れい まる おー 〇 零 ○ ◯ ⭕ zero oh rei maru o о ο',
  'いち わん 一 壱 one ichi l i |',
  'に ふた つー 二 弐 two ni z',
  'さん すりー 三 参 three san',
  'よん し ふぉー 四 肆 four yon shi',
  'ご ふぁいぶ 五 伍 five go s',
  'ろく しっくす 六 陸 six roku',
  'なな しち せぶん 七 漆 seven nana shichi',
  'はち えいと 八 捌 eight hachi b',
  'きゅう きゅ く ないん 九 玖 nine kyu kyuu ku',
].map((words) => words.split(' '));
const TEN = 'ten';
const VALUES = new Map([
  ...SPELLINGS.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
  // Of the digit that follows.
  ['double', '2x'],
  ['triple', '3x'],
  ['じゅう', TEN],
  ['じゅー', TEN],
  ['十', TEN],
]);
/** The longest first; the kana of one may be apart: ぜ・ろ. */
const WORD = new RegExp(
  [...VALUES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/[ぁ-ん]{2}/.test(word) ? [...word].join('[・ 、.-]?') : word.replace('|', '\\|')))
    .join('|'),
  'y',
);

/** Words that mean something else as well: a number never ends for the sake of one. */
const IS_SOFT = /^[にしごくolszbi|]/;
/** しょ, にゃ: no digits. */
const SMALL = /[ゃゅょ]/;
const LETTERS = 'oоοil|szb';
/** A letter is a digit where a digit is near: o9o, 8ol2; or an o by itself. */
const NEAR = /^(?:[oоοil|szb]{1,3}\d|[oоο](?![a-z]))/;
const ENDS = /^[oоοil|szb]{0,4}(?:[^a-z]|$)/;
/** More than this between two digits and they don't belong together. */
const LONGEST_GAP = 18;

export interface SpokenNumber {
  readonly digits: string;
  /** Where the text of each digit begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** After how many digits words stand that lead from part to part. */
  readonly told: readonly number[];
}

/**
 * Reads digits in whatever way they are written (5, ご, 五, five, o for 0), from `start` on, until there are
 * `most` of them or something else comes. Bounded, so that starting at many places stays linear.
 */
export function readSpoken(text: string, start: number, most: number): SpokenNumber {
  const read: { value: string; from: number; to: number }[] = [];
  const told = new Set<number>();
  let times = 1;
  for (let at = start; read.length < most && at - (read.at(-1)?.to ?? start) < LONGEST_GAP; ) {
    const token = tokenAt(text, at);
    if (!token || (token.value === '' && read.length === 0)) break;
    const { value, end } = token;
    if (token.isTold) told.add(read.length);
    for (const digit of digitsOf(text, token, read.at(-1)?.to === at).repeat(times))
      read.push({ value: digit, from: at, to: end });
    if (value) times = timesAfter(value);
    at = end;
  }
  return {
    digits: read.map(({ value }) => value).join(''),
    starts: read.map(({ from }) => from),
    ends: read.map(({ to }) => to),
    told: [...told].filter((count) => count < read.length),
  };
}

/** The digits of a token: 二十三 is 23, 二十 20, 十三 13; "double five" is 55. */
function digitsOf(text: string, { end, value }: Token, isGlued: boolean): string {
  if (value === TEN) return (isGlued ? '' : '1') + (tokenAt(text, end)?.value ? '' : '0');
  return value.charAt(1) ? '' : value;
}

/** What the next digit counts for: "2x" doubles it. */
function timesAfter(value: string): number {
  return value.charAt(1) === 'x' ? Number(value.charAt(0)) : 1;
}

interface Token {
  readonly end: number;
  /** A digit, "2x", "3x", "ten", or nothing for what only separates. */
  readonly value: string;
  readonly isTold?: boolean;
}

function tokenAt(text: string, at: number): Token | undefined {
  if (at >= text.length) return undefined;
  if (isCount(text, at)) return { end: at + 1, value: '', isTold: true };
  if (isDigit(text, at)) return { end: at + 1, value: text.charAt(at) };
  const word = wordAt(text, at);
  if (word !== undefined)
    return { end: at + word.length, value: VALUES.get(word.replace(/[・ 、.-]/g, '')) ?? '' };
  // 4x4 is cut; the vowel of にい and ごう is only long.
  const mark = /^(?:x\d|[いうお])/.test(text.slice(at, at + 2)) ? at + 1 : afterMark(text, at);
  if (mark > at) return { end: mark, value: '' };
  const told = afterTold(text, at);
  return told > at ? { end: told, value: '', isTold: true } : undefined;
}

/** True where its first `length` digits are plain ones and only marks stand between them. */
export function isPlain({ starts, told }: SpokenNumber, length: number, text: string): boolean {
  return told.every((at) => at >= length) && starts.slice(0, length).every((at) => isDigit(text, at));
}

/** True where a digit that is surely one touches the number of the first `length` digits. */
export function isTouched({ starts, ends }: SpokenNumber, length: number, text: string): boolean {
  const [end, next] = [ends[length - 1] ?? 0, starts[length]];
  if (next === undefined || next - end > 1 || IS_SOFT.test(text.charAt(next))) return false;
  return next === end || /^-| [\d〇零一二三四五六七八九]{2}/.test(text.slice(end, end + 3));
}

function isDigit(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at));
}

/** 「4桁」 says how many follow. */
function isCount(text: string, at: number): boolean {
  return /^.(?:桁|けた)/.test(text.slice(at, at + 3));
}

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || word.length > 1) return word;
  if (LETTERS.includes(word)) return isLetterDigit(text, at) ? word : undefined;
  return (word === 'に' || word === 'し') && SMALL.test(text.charAt(at + 1)) ? undefined : word;
}

function isLetterDigit(text: string, at: number): boolean {
  const isAfterDigit = at > 0 && /[\doоοil|szb]/.test(text.charAt(at - 1));
  return NEAR.test(text.slice(at, at + 4)) || (isAfterDigit && ENDS.test(text.slice(at + 1, at + 6)));
}
