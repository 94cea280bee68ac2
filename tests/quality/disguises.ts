import type { Random } from './random';

/** One way to write a number, given in groups of ASCII digits. */
export type Disguise = (groups: readonly string[], random: Random) => string;

const spell = (alphabet: string | readonly string[], between: string) => (groups: readonly string[]) =>
  groups.map((group) => [...group].map((digit) => [...alphabet][Number(digit)]).join('')).join(between);

const READINGS = ['ぜろ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const OTHER_READINGS = ['れい', 'いち', 'に', 'さん', 'よん', 'ごー', 'ろく', 'しち', 'はち', 'く'];
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const KATAKANA = ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'];

/** How people write a phone number, by what each is called in the report. */
export const phoneDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  'full-width': spell('０１２３４５６７８９', '－'),
  'full-width, long vowel mark': spell('０１２３４５６７８９', 'ー'),
  'middle dot': (groups) => groups.join('・'),
  slash: (groups) => groups.join('/'),
  の: (groups) => groups.join('の'),
  emoji: (groups, random) => groups.join(random.pick(['💕', '🌸', '✨', '📞', '❤️'])),
  newline: (groups) => groups.join('\n'),
  'one digit a line': (groups) => [...groups.join('')].join('\n'),
  spaced: (groups) => [...groups.join('')].join(' '),
  'hyphen as a word': (groups) => groups.join('ハイフン'),
  'hyphen as a kana word': (groups) => groups.join('はいふん'),
  'kanji digits': spell('〇一二三四五六七八九', ''),
  'kanji digits, zero': spell('零一二三四五六七八九', 'の'),
  'kanji, の': spell('〇一二三四五六七八九', 'の'),
  readings: spell(READINGS, ''),
  'readings, space': spell(READINGS, ' '),
  'readings, の': spell(READINGS, 'の'),
  'other readings': spell(OTHER_READINGS, '、'),
  katakana: spell(KATAKANA, ''),
  keycaps: spell(
    Array.from('0123456789', (digit) => `${digit}\ufe0f\u20e3`),
    '',
  ),
  circled: spell('⓪①②③④⑤⑥⑦⑧⑨', ''),
  'negative circled': spell('⓿❶❷❸❹❺❻❼❽❾', '-'),
  mathematical: spell('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', ''),
  'letters for digits': (groups) => groups.join('').replaceAll('0', 'O'),
  'letters, hyphen': (groups) => groups.join('-').replaceAll('0', 'o').replaceAll('1', 'l'),
  'zero-width': (groups) => groups.join('\u200b'),
  parentheses: ([first = '', second = '', ...rest]) => `${first}(${second})${rest.join('')}`,
  'mixed scripts': ([first = '', ...rest]) => [spell('〇一二三四五六七八九', '')([first]), ...rest].join('-'),
};

export const englishDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  point: (groups) => groups.join('.'),
  words: (groups) => [...groups.join('')].map((digit) => ENGLISH[Number(digit)]).join(' '),
  parentheses: ([first = '', ...rest]) => `(${first}) ${rest.join('-')}`,
};

/** For cards, account numbers and the like. */
export const numberDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  'full-width': spell('０１２３４５６７８９', '－'),
  'full-width, space': spell('０１２３４５６７８９', '　'),
};
