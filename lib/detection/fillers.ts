/** Marks that people put between the parts of a number, after folding; signs of money, percent and sums are none. */
const MARKS = new Set(
  [...' \n!"#\'()*,-./:;<=>[\\]^_`{|}~…‥•·ーぃぅぇぉの'].map((mark) => mark.charCodeAt(0)),
);

/** The marks in words, and what else separates without meaning a thing. */
const MARK_WORDS = byFirst(
  'はいふん すらっしゅ かっこ とじ だっしゅ てん どっと ぽつ まいなす ばー すぺーす dash hyphen dot slash'.split(
    ' ',
  ),
);

/** What is said between the parts: 「頭が090で、次は1234、下4桁が5678」, "090 then 1234 then 5678". */
const TOLD_WORDS = byFirst(
  (
    'は が で と も を ね から 始ま はじま って その それ そして あと 続けて つづけて 次 つぎ 次に つぎに あとに 後に に続 最後 さいご ' +
    '最後に さいごに らすと 頭 あたま 最初 さいしょ はじめ 中 真ん まん なか 間 下 上 前 後 後ろ うしろ えっと えーと です だよ 桁 けた then and ends end with next last by followed'
  ).split(' '),
);

/** Longest words first. */
export function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
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

function afterWord(text: string, at: number, words: ReadonlyMap<number, readonly string[]>): number {
  const word = words.get(text.charCodeAt(at))?.find((candidate) => text.startsWith(candidate, at));
  return at + (word?.length ?? 0);
}

/** ○, ◯ and ⭕ are drawn for 0. */
function isZero(unit: number): boolean {
  return unit === 0x25cb || unit === 0x25ef || unit === 0x2b55;
}
