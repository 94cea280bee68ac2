/** Marks that people put between the parts of a number, after folding; signs of money, percent and sums are none. */
const MARKS = new Set(
  [...' \n!"#\'()*,-./:;<=>[\\]^_`{|}~…‥•·ーぃぅぇぉの×'].map((mark) => mark.charCodeAt(0)),
);

/** The marks in words, and what else separates without meaning a thing. */
const MARK_WORDS = wordOf('はいふん すらっしゅ かっこ だっしゅ てん どっと ばー すぺーす dash hyphen dot');

/** What is said between the parts: 「頭が090で、次は1234、下4桁が5678」, "090 then 1234 then 5678". */
const TOLD_WORDS = wordOf(
  'は が で と も を ね から 始ま って その あと 次 つぎ 次に に続 最後 最後に らすと 頭 最初 中 真ん まん なか 間 下 上 前 後 後ろ えっと えーと です だよ 桁 けた then and ends? with next last by followed',
);

/** One of the words, where the search begins; the longest of those that fit. */
function wordOf(words: string): RegExp {
  return new RegExp(
    words
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'y',
  );
}

/** The end of the mark, emoji or word for a mark at `at`, or `at` where there is none. */
export function afterMark(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (MARKS.has(unit) || (unit >= 0x2190 && unit <= 0x2bff && !isZero(unit))) return at + 1;
  // Brackets, comma and full stop of Japanese; 々, 〆 and 〇 are letters.
  if ((unit >= 0x3001 && unit <= 0x301f && (unit < 0x3005 || unit > 0x3007)) || unit === 0x30fb)
    return at + 1;
  if (unit >= 0xd83c && unit <= 0xd83e) return at + 2;
  return afterWord(text, at, MARK_WORDS);
}

/** The end of a word that leads from one part to the next, or `at`. */
export function afterTold(text: string, at: number): number {
  return afterWord(text, at, TOLD_WORDS);
}

function afterWord(text: string, at: number, words: RegExp): number {
  words.lastIndex = at;
  return words.test(text) ? words.lastIndex : at;
}

/** ○, ◯ and ⭕ are drawn for 0. */
function isZero(unit: number): boolean {
  return unit === 0x25cb || unit === 0x25ef || unit === 0x2b55;
}
