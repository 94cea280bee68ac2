/** What people put between the parts of an address: spaces, marks, a line end, an emoji. Folded. */
export const GAP = '(?:[ 、,.・\\n\\u2600-\\u27bf]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
const NUMBER = '(?:\\d{1,5}|[〇零一二三四五六七八九十百千壱弐参]{1,6})';
/** A number of a block, not of a room. */
const PART = `[甲乙丙いろは]?${NUMBER}(?!\\d|号?室|[階f棟])`;
const JOIN = `(?:${GAP}?[-ーの~・/]${GAP}?)`;
/**
 * Words for what a number is. 八丁堀, 三条通, 一番町 are names: after 丁, 条 and 線 another number has to come, and
 * 番 is no level before what makes a name or an ordinal of it.
 */
const NEXT = `[東西南北]?(?:の|${GAP})?[東西南北]?${NUMBER}`;
const LEVEL = `(?:丁目|丁(?=${NEXT}|-)|番地の?|番(?![地号目手人組街線町丁台])|号(?![室線棟館車])|[条線]通?(?=${NEXT})|地割|組の)`;

/** Numbers in kana; に and ご are other things as well, so three of them or a word for what they are. */
export const SPOKEN =
  '(?:いっ|いち|に|さん|よん|し|ご(?!う)|ろっ|ろく|なな|しち|はっ|はち|きゅう|く|じゅう|じゅっ|ひゃく){1,5}';
const SPOKEN_BLOCK = `(?:${SPOKEN}|\\d{1,4})(?:ちょうめ|ばんち)(?:(?:の|${GAP})?(?:${SPOKEN}|${PART})(?:ちょうめ|ばんち|ばん|ごう)?){0,3}|${SPOKEN}の(?:${SPOKEN}の)?(?:${SPOKEN}|\\d{1,4})`;
/** Three numbers with anything between them. */
const LOOSE = `\\d{1,2}(?:(?:[-ーの~/_→]|${GAP}){1,3}${PART}){2}`;

/** 1-2-3, 一丁目二番三号, 1の2, 北1条西2丁目, 南1西2-3, 乙45-6, 無番地; a lone number needs a word for what it is. */
export const BLOCK = `(?:(?:無|番外)番?地|第?${PART}(?:${LEVEL}(?:[東西南北]?(?:${JOIN}|${GAP})?[東西南北]?${PART}(?:${LEVEL})?){0,4}|(?:${JOIN}${PART}(?:${LEVEL})?){1,4}|[東西南北]${PART}(?:${JOIN}${PART}){0,2})|${LOOSE}|${SPOKEN_BLOCK})`;

const NAME = '[^\\s\\d、。,!?()「」→:;]';
const HOUSE =
  '(?:荘|寮|棟|団地|はい[つむ]|まんしょん|こーぽ|[ぁ-ん]ーと|びる|めぞん|たわー|ぱれす|てらす|れじでんす|maison|heights?|court)';
/** What surely is a room or a floor, and what is one after the name of a house. */
const ROOM = `(?:[#(]?[a-z]?-?\\d{1,4}(?:号室|号棟?|室|f|階|棟|\\))|[a-z]棟|#[a-z]?-?\\d{1,4})`;
const ROOM_AFTER_NAME = `(?:${ROOM}|-?[a-z]?-?\\d{1,4}(?:-[a-z])?(?!\\d|[時分円人年月日点:]))`;
/** A name ends where the room, a gap or the rest of the sentence begins. */
const NAME_END = `(?=${GAP}?(?:#|[a-z]?-?\\d)|[\\s、。,!?()「」]|$|です|[だにでまなのねよがはを])`;
/** コーポ桜101号室, メゾン・ド・リス #203, sky heights 302, 203号室. */
const BUILDING = new RegExp(
  `(?:${GAP}{0,2}(?:${ROOM}|(?:[a-z]{2,14} )?${NAME}{0,14}?${HOUSE}${NAME}{0,8}?${NAME_END}(?:${GAP}?${ROOM_AFTER_NAME}){0,2}|${NAME}{1,14}?${GAP}?${ROOM}|${GAP}(?:[a-z]{2,14}[ -]?){1,3} ?${ROOM_AFTER_NAME}|[ \\n]?(?![でにのはがをもとだ])${NAME}{2,12}?${GAP}?[a-z]?\\d{3,4}(?![\\d円人時年])|[ \\n]\\d{3}(?![\\d時分円人年月日点:./%]))){0,3}`,
  'y',
);

/** Where building and room end that follow a block at `end`, or `end`. */
export function endOfBuilding(text: string, end: number): number {
  BUILDING.lastIndex = end;
  return BUILDING.test(text) ? BUILDING.lastIndex : end;
}
