import { afterMark, afterTold, byFirst } from './fillers';

/** Ways to say or draw a digit, in folded spelling. */
const SPELLINGS = [
  'ぜろ れい まる おー 〇 零 ○ ◯ ⭕ zero oh rei maru nought o о ο',
  'いち わん 一 壱 one ichi l i |',
  'に ふた つー 二 弐 two ni',
  'さん すりー 三 参 three san',
  'よん し ふぉー 四 肆 four yon shi',
  'ご ふぁいぶ 五 伍 five go',
  'ろく しっくす 六 陸 six roku',
  'なな しち せぶん 七 漆 seven nana shichi',
  'はち えいと 八 捌 eight hachi',
  'きゅう きゅ く ないん 九 玖 nine kyu kyuu ku',
].map((words) => words.split(' '));
const VALUES = new Map([
  ...SPELLINGS.flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
  // Of the digit that follows.
  ['double', '2x'],
  ['triple', '3x'],
]);
const WORDS = byFirst([...VALUES.keys()]);

/** Words that mean something else as well: a number never ends for the sake of one. */
const IS_SOFT = /^[にしごくoli|]/;
/** What makes them part of a word: しょ, にゃ; ok, lets, in. */
const GOES_ON = new Map([
  ...['に', 'し'].map((word) => [word, /[ゃゅょ]/] as const),
  ...['o', 'l', 'i'].map((word) => [word, /[a-hj-km-np-z]/] as const),
]);
/** More than this between two digits and they don't belong together. */
const LONGEST_GAP = 14;

export interface SpokenNumber {
  readonly digits: string;
  /** Where the text of each digit begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** After how many digits words stand that lead from part to part. */
  readonly told: readonly number[];
  /** True where all is plain digits and marks. */
  readonly isPlain: boolean;
}

/**
 * Reads digits in whatever way they are written (5, ご, 五, five, o for 0), from `start` on, until there are
 * `most` of them or something else comes. Bounded, so that starting at many places stays linear.
 */
export function readSpoken(text: string, start: number, most: number): SpokenNumber {
  const [starts, ends, told]: [number[], number[], number[]] = [[], [], []];
  let digits = '';
  let isPlain = true;
  let times = 1;
  for (
    let at = start;
    digits.length < most && at < text.length && at - (ends.at(-1) ?? start) < LONGEST_GAP;
  ) {
    const word = wordAt(text, at);
    const value = isDigit(text, at) ? text.charAt(at) : VALUES.get(word ?? '');
    if (value === undefined || isCount(text, at)) {
      const next = digits === '' ? at : afterFiller(text, at, digits.length, told);
      if (next === at) break;
      at = next;
      continue;
    }
    if (value.length > 1) times = Number(value.charAt(0));
    else {
      for (; times > 0; times--) {
        digits += value;
        starts.push(at);
        ends.push(at + (word?.length ?? 1));
      }
      times = 1;
    }
    isPlain &&= word === undefined;
    at += word?.length ?? 1;
  }
  return { digits, starts, ends, told: told.filter((count) => count < digits.length), isPlain };
}

/** True where a digit that is surely one touches the number of the first `length` digits. */
export function isTouched({ starts, ends }: SpokenNumber, length: number, text: string): boolean {
  const [end, next] = [ends[length - 1] ?? 0, starts[length]];
  if (next === undefined || next - end > 1 || IS_SOFT.test(text.charAt(next))) return false;
  return next === end || /[ -]/.test(text.charAt(end));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** 「4桁」 says how many follow. */
function isCount(text: string, at: number): boolean {
  return text.startsWith('桁', at + 1) || text.startsWith('けた', at + 1);
}

function wordAt(text: string, at: number): string | undefined {
  const word = WORDS.get(text.charCodeAt(at))?.find((candidate) => text.startsWith(candidate, at));
  const goesOn = word && GOES_ON.get(word)?.test(text.charAt(at + word.length));
  return goesOn ? undefined : word;
}

function afterFiller(text: string, at: number, count: number, told: number[]): number {
  const mark = afterMark(text, at);
  if (mark > at) return mark;
  const next = isCount(text, at) ? at + 1 : afterTold(text, at);
  if (next > at && told.at(-1) !== count) told.push(count);
  return next;
}
