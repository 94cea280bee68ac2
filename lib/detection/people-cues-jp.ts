const anyOf = (text: string) => text.replaceAll(' ', '|');

/** People of her family, her work, her school and her house: whoever has such a surname there is a private person. */
const CLOSE =
  '彼氏 元彼 元かれ 旦那さん 旦那 夫 弟 兄貴 お兄ちゃん お姉ちゃん 兄 姉 妹 父 母 お父さん お母さん 娘 息子 同僚 上司 店長 部長 課長 社長 担任 大家 隣の部屋 隣の席 隣の家 上の階 下の階 近所 同じくらす 同じ大学 同じ会社 同じ学校 幼なじみ 幼馴染 ばいと先 職場 会社 すとーかー 婚約者 嫁 妻';
/** Of them she also speaks by their stage names, or they are the customers she greets: a full name has to follow. */
const OTHERS = '友達 親友 先輩 後輩 まねーじゃー すたっふ お客様 お客さん 常連さん 常連';

const ROLE = '(?:の(?:店長|先輩|後輩|上司|同僚|部長|課長|社長|友達|先生|担任|子))?';
/**
 * Group 1 or 4 tells of a close person, group 2 of another; group 3 says that a name follows.
 * A name after "の" alone is only one with an honorific behind it, or in full.
 */
export const PEOPLE = new RegExp(
  `(?:(${anyOf(CLOSE)})|(${anyOf(OTHERS)}))${ROLE}(?:の?(名前|なまえ|本名|名字|苗字)(?:[ はがも、:→]{1,2}|(?![ぁ-んー]))|の ?|は|[ 、,])|隣に住んで(い?る) ?`,
  'g',
);

/** The pairs of units, or more, of which one is in every text that {@link PEOPLE} matches. */
export const PEOPLE_CUES: readonly string[] = `${CLOSE} ${OTHERS}`
  .split(' ')
  .concat('隣に住んで')
  .flatMap((word) => (word.length > 1 ? [word] : [`${word}の`, `${word}は`, `${word}、`, `${word} `]));

/** Nobody's name, though くん or ちゃん may follow. */
export const ROLE_WORD =
  /彼|友|輩|新人|子|猫|犬|店員|同期|旦那|息|両親|住人|奥|嫁|員|師|母|父|兄|弟|姉|妹|客|赤|部下|新|長$/;

/** A person is spoken of: the name ends here. */
export const SPOKEN_OF =
  / ?(?:さん|くん|君|ちゃん|先生|先輩|[部課店社係]長|$|[。、!?\n」)(がにとはをも]|って|です|だ(?:$|[よっけ]))/y;
