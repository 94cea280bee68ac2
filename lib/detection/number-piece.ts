import { fold } from '@/lib/text/fold';
import { afterMark } from './fillers';
import { isCounted, isNamedOtherwise } from './other-numbers';
import { readSpoken } from './spoken-digits';

/** What is said around a piece of a number, in folded spelling. */
const CARRIER =
  /(?:(?:ひんと|そのさん|その|ぱーと|part|hint|no\.?) ?[0-9][→:.)= ]|つぎ|次|最後|さいご|らすと|最初|頭|[上下真]?[上下]?\d桁|下(?=[はが])|上(?=[はが])|まんなか|真ん中|なか(?=[はが])|うしろ|後ろ|残り|のこり|まず|あと|おわり|終わり|以上|ここまで|おしまい|番号|えーっ?と|えっと|はい|うん|そして|それから|だよ|です|から|って|なの|で|は(?!ち)|が|の|ね|よ(?!ん)|な(?!な)|w|笑|草|then|next|and|last|ok|its?|first|finally|the|is|my|cell|number|area|code|middle|four|starts?|ends?|with|w(?= )|of|done|rest)/y;
const MOST_CARRIERS = 8;
/** As many digits as the longest card. */
const MOST_DIGITS = 19;

/** A digit that is nothing else: no に, no し. */
const HARD = String.raw`(?:\d|[〇零二三四五六七八九]|ぜろ|まる|れい|いち|さん|よん|ろく|なな|しち|はち|きゅう)`;
const STRETCH = new RegExp(`\\+?(?:o(?=[\\d-]))?${HARD}(?:.{0,40}${HARD})?`, 's');
/** More than this around it, and the message is about something else. */
const LONGEST_REST = 16;
/** Dates, times, prices and counts are whole as they are. */
const WHOLE =
  /\d[:/,.]\d|[年月日時分秒円点人回個枚万度割位連倍歳件票名勝%]|\d ?(?:k|h|fps|gb|pt|xp)|^(\d)\1{4,}$|^(\d\d)\2{2,}$|^(?!(\d)\3)(\d{4})\D?\4$|^0?12345|114514|^o7|\d[a-z]{2,9}\d/;
/** It says what the digits are. */
const CUE = /まいな|個人番号|かーど|口座|普通|電話|番号|number|call|card|cell|phone/;
/** How a Japanese number begins, one from abroad, or one that is called so. */
const OPENING = new RegExp(`^(?:[+0〇零]|ぜろ|まる|れい|o\\d|${CUE.source})`);

/** The part of a message that may belong to the next one's. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Nothing else is in the message but words that lead to it: 「つぎ1234ね」. */
  readonly isPure: boolean;
  /** A number may begin here: with a zero, a plus, or a word that says so. */
  readonly isOpening: boolean;
}

/** The part of a message that may be a piece of a number: 「つぎが 5678 ね」 has one. */
export function numberPiece(message: string): Piece | undefined {
  const folded = fold(message);
  const { text, starts, ends } = folded;
  const piece = (from: number, to: number, isPure: boolean): Piece => {
    const start = starts[from] ?? 0;
    return {
      start,
      text: message.slice(start, ends[to - 1]),
      isPure,
      isOpening: OPENING.test(text.slice(from)),
    };
  };
  const head = afterCarriers(text, 0);
  const spoken = readSpoken(text, head, MOST_DIGITS);
  const to = spoken.ends.at(-1) ?? 0;
  const isPlus = text.charAt(head - 1) === '+';
  if (to > 0 && afterCarriers(text, to) === text.length && !WHOLE.test(text.slice(head, to))) {
    return piece(isPlus ? head - 1 : head, to, true);
  }
  const stretch = STRETCH.exec(text);
  if (!stretch || text.length - stretch[0].length > LONGEST_REST) return undefined;
  const [from, end] = [stretch.index, stretch.index + stretch[0].length];
  if (WHOLE.test(text.slice(from, end + 2)) || isNamedOtherwise(folded, from) || isCounted(folded, end))
    return undefined;
  const cue = CUE.exec(text.slice(0, from));
  return piece(cue?.index ?? from, end, false);
}

/** Past marks, emoji and words that only lead from piece to piece. */
function afterCarriers(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_CARRIERS; count++) {
    CARRIER.lastIndex = at;
    const next = CARRIER.test(text)
      ? CARRIER.lastIndex
      : text.charAt(at) === '+'
        ? at + 1
        : afterMark(text, at);
    if (next === at) break;
    at = next;
  }
  return at;
}
