/**
 * Marks and words for them that people put between the parts of a number, after folding; signs of money, percent and
 * sums are none, 々, 〆 and 〇 are letters, ○, ◯ and ⭕ are drawn for 0.
 */
const MARK =
  /[ \n!"#'()*,./:;<=>[\\\]^_`{|}~…‥•·ーぃぅぇぉの×、-〄〈-〟・-]|(?![○◯⭕])[←-⯿]|[\ud83c-\ud83e][\udc00-\udfff]|はいふん|すらっしゅ|かっこ|だっしゅ|てん|どっと|ばー|すぺーす|dash|hyphen|dot/y;

/** What is said between the parts: 「頭が090で、次は1234、下4桁が5678」, "090 then 1234 then 5678". */
const TOLD =
  /から|始ま|って|その|あと|つぎ|に続|最後に?|次に|らすと|最初|真ん|まん|なか|後ろ|え[っー]と|です|だよ|けた|[はがでともをね次頭中間下上前後桁]|then|ends?|and|with|next|last|followed|by/y;

/** The end of the mark, emoji or word for a mark at `at`, or `at` where there is none. */
export function afterMark(text: string, at: number): number {
  return endOf(MARK, text, at);
}

/** The end of a word that leads from one part to the next, or `at`. */
export function afterTold(text: string, at: number): number {
  return endOf(TOLD, text, at);
}

function endOf(words: RegExp, text: string, at: number): number {
  words.lastIndex = at;
  return words.test(text) ? words.lastIndex : at;
}
