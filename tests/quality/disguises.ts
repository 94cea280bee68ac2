import type { Random } from './random';

/** One way to write a number, given in groups of ASCII digits. */
export type Disguise = (groups: readonly string[], random: Random) => string;

const spell = (alphabet: string | readonly string[], between: string) => (groups: readonly string[]) =>
  groups.map((group) => [...group].map((digit) => [...alphabet][Number(digit)]).join('')).join(between);

/** Each digit in one of its spellings, chosen anew each time. */
const spellAnyhow =
  (alphabet: readonly string[], inside: readonly string[], between: readonly string[]): Disguise =>
  (groups, random) =>
    groups
      .map((group) =>
        [...group]
          .map((digit) => random.pick(alphabet[Number(digit)]?.split(' ') ?? []))
          .join(random.pick(inside)),
      )
      .join(random.pick(between));

/** Groups with a mark between them, the same one or another each time. */
const marked =
  (marks: readonly string[]): Disguise =>
  (groups, random) =>
    groups.join(random.pick(marks));

/** Every digit by itself. */
const apart =
  (marks: readonly string[], digits = '0123456789'): Disguise =>
  (groups, random) => {
    const mark = random.pick(marks);
    return [...groups.join('')].map((digit) => [...digits][Number(digit)]).join(mark);
  };

/** Three groups in a sentence: `A`, `B` and `C` stand for them. */
const told =
  (sentences: readonly string[], digits = '0123456789'): Disguise =>
  (groups, random) =>
    random
      .pick(sentences)
      .replace(/[ABC]/g, (letter) => spell(digits, '')([groups['ABC'.indexOf(letter)] ?? '']));

const READINGS = ['ぜろ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const OTHER_READINGS = ['れい', 'いち', 'に', 'さん', 'よん', 'ごー', 'ろく', 'しち', 'はち', 'く'];
const ANY_READINGS = [
  'ぜろ れい まる ゼロ レイ マル おー ｾﾞﾛ',
  'いち イチ わん ワン ｲﾁ いち',
  'に ニ ふた にー',
  'さん サン ｻﾝ さん',
  'よん し ヨン シ',
  'ご ゴ ごー ゴー',
  'ろく ロク ﾛｸ',
  'なな しち ナナ シチ',
  'はち ハチ ﾊﾁ',
  'きゅう く キュウ キュー ク ｷｭｳ',
];
const MIXED_SCRIPTS = [
  '0 ぜろ 〇 ０ ゼロ まる',
  '1 いち 一 １ ① 壱',
  '2 に 二 ２ ② 弐',
  '3 さん 三 ３ ③ サン',
  '4 よん 四 ４ ④',
  '5 ご 五 ５ ⑤',
  '6 ろく 六 ６ ⑥ ロク',
  '7 なな 七 ７ ⑦',
  '8 はち 八 ８ ⑧ ハチ',
  '9 きゅう 九 ９ ⑨ キュウ',
];
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const OH = ['oh', ...ENGLISH.slice(1)];
const KATAKANA = ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'];
const ROMAJI = ['zero', 'ichi', 'ni', 'san', 'yon', 'go', 'roku', 'nana', 'hachi', 'kyu'];
const LOANWORDS = [
  'ゼロ',
  'ワン',
  'ツー',
  'スリー',
  'フォー',
  'ファイブ',
  'シックス',
  'セブン',
  'エイト',
  'ナイン',
];
const FULL_WIDTH = '０１２３４５６７８９';
const KANJI = '〇一二三四五六七八九';
const KEYCAPS = Array.from('0123456789', (digit) => `${digit}\ufe0f\u20e3`);
const EMOJI = ['💕', '🌸', '✨', '📞', '❤️', '💖💖', '🥺', '⭐️', '☎️', '👉', '👍🏻'];

/** `double five`, `triple oh`: the second and third of equal digits go into the first. */
function inWords(words: readonly string[], digits: string, random: Random): string[] {
  return (digits.match(/(\d)\1{0,2}/g) ?? []).flatMap((same) => {
    const word = words[Number(same.charAt(0))] ?? '';
    if (same.length === 1 || random.below(3) === 0) return [...same].map(() => word);
    return [`${same.length === 2 ? 'double' : 'triple'} ${word}`];
  });
}

/** How people write a phone number, by what each is called in the report. */
export const phoneDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  'full-width': spell(FULL_WIDTH, '－'),
  'full-width, long vowel mark': spell(FULL_WIDTH, 'ー'),
  'full-width, plain': spell(FULL_WIDTH, ''),
  'middle dot': (groups) => groups.join('・'),
  slash: (groups) => groups.join('/'),
  の: (groups) => groups.join('の'),
  marks: marked([
    '.',
    '_',
    '|',
    ',',
    '、',
    ' - ',
    '--',
    '~',
    '*',
    '…',
    '−',
    '‐',
    '―',
    ' / ',
    '　',
    '→',
    '｜',
    '：',
  ]),
  emoji: (groups, random) => groups.join(random.pick(EMOJI)),
  newline: (groups) => groups.join('\n'),
  'one digit a line': (groups) => [...groups.join('')].join('\n'),
  'one full-width digit a line': apart(['\n'], FULL_WIDTH),
  'one kanji digit a line': apart(['\n', ' '], KANJI),
  spaced: (groups) => [...groups.join('')].join(' '),
  apart: apart([',', '、', ', ', '・', '-', '_', '.', '/', '　', ' ・ ', '|']),
  'apart, emoji': (groups, random) => [...groups.join('')].join(random.pick(EMOJI)),
  'spaced, hyphen': (groups) => groups.map((group) => [...group].join(' ')).join(' - '),
  'hyphen as a word': marked(['ハイフン', ' ハイフン ', 'スラッシュ', 'てん', 'ﾊｲﾌﾝ', 'ドット']),
  'hyphen as a kana word': (groups) => groups.join('はいふん'),
  brackets: (groups, random) => {
    const [open = '', close = ''] = random.pick(['【】', '（）', '「」', '[]', '()', '『』', '<>']);
    return groups.map((group) => open + group + close).join('');
  },
  'kanji digits': spell(KANJI, ''),
  'kanji digits, zero': spell('零一二三四五六七八九', 'の'),
  'kanji digits, circle': spell('○一二三四五六七八九', '-'),
  'kanji, の': spell(KANJI, 'の'),
  'old kanji digits': spell('零壱弐参四五六七八九', ''),
  'oldest kanji digits': spell('零壱弐参肆伍陸漆捌玖', '・'),
  readings: spell(READINGS, ''),
  'readings, space': spell(READINGS, ' '),
  'readings, の': spell(READINGS, 'の'),
  'readings, every way': spellAnyhow(ANY_READINGS, ['', ' ', '、', '・', ''], ['', ' ', 'の', '、', 'ー']),
  'readings, one a line': (groups) => spell(READINGS, '\n')([...groups.join('')]),
  'other readings': spell(OTHER_READINGS, '、'),
  katakana: spell(KATAKANA, ''),
  'katakana, hyphen': spell(KATAKANA, 'ー'),
  loanwords: spell(LOANWORDS, ''),
  romaji: (groups) => [...groups.join('')].map((digit) => ROMAJI[Number(digit)]).join(' '),
  'English words': (groups) => [...groups.join('')].map((digit) => ENGLISH[Number(digit)]).join(' '),
  'English words, oh': (groups, random) => inWords(OH, groups.join(''), random).join(' '),
  keycaps: spell(KEYCAPS, ''),
  'keycaps, hyphen': spell(KEYCAPS, '-'),
  circled: spell('⓪①②③④⑤⑥⑦⑧⑨', ''),
  'negative circled': spell('⓿❶❷❸❹❺❻❼❽❾', '-'),
  mathematical: spell('𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', ''),
  'double-struck': spell('𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡', ' '),
  superscript: spell('⁰¹²³⁴⁵⁶⁷⁸⁹', ''),
  'letters for digits': (groups) => groups.join('').replaceAll('0', 'O'),
  'letters, hyphen': (groups) => groups.join('-').replaceAll('0', 'o').replaceAll('1', 'l'),
  'letters, capital i': (groups) => groups.join('-').replaceAll('0', 'O').replaceAll('1', 'I'),
  'Cyrillic letter': (groups, random) =>
    groups.join(random.pick(['-', ' ', ''])).replaceAll('0', random.pick(['О', 'о', 'ο'])),
  'full-width letters': (groups) => spell(FULL_WIDTH, 'ー')(groups).replaceAll('０', 'Ｏ'),
  'circles for zero': (groups, random) =>
    groups.join('-').replaceAll('0', random.pick(['○', '◯', '〇', '⭕'])),
  'zero-width': (groups) => groups.join('\u200b'),
  'zero-width everywhere': (groups, random) =>
    [...groups.join('')].join(random.pick(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'])),
  parentheses: ([first = '', second = '', ...rest]) => `${first}(${second})${rest.join('')}`,
  'mixed scripts': ([first = '', ...rest]) => [spell(KANJI, '')([first]), ...rest].join('-'),
  'head in readings': ([first = '', ...rest]) => [spell(READINGS, '')([first]), ...rest].join(' '),
  'tail in readings': (groups) => [...groups.slice(0, 1), spell(READINGS, ' ')(groups.slice(1))].join(' '),
  'middle in kanji': ([first = '', second = '', ...rest]) =>
    [first, spell(KANJI, '')([second]), ...rest].join('の'),
  'any script': spellAnyhow(MIXED_SCRIPTS, ['', '', ' '], ['', '-', 'の', ' ', '・']),
  told: told([
    'Aの次はBで最後がC',
    '頭がAで真ん中B、下4桁はC',
    '最初がA、次がB、最後C',
    'Aから始まってB、C',
    'AそのあとBそれからC',
    'Aで、Bで、C',
    'はじめA つぎB さいごC',
    'AのあとにBとC',
    'A then B then C',
    '頭A、中B、ラストC',
    'AからのBからのC',
    '上3桁A まんなかB 下4けたC',
  ]),
  'told, full-width': told(['Aの次はBで最後がC', '頭A、次B、最後C'], FULL_WIDTH),
  'odd cut': (groups, random) => {
    const digits = groups.join('');
    const at = random.between(2, digits.length - 3);
    return `${digits.slice(0, at)} ${digits.slice(at)}`;
  },
};

export const englishDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  point: (groups) => groups.join('.'),
  marks: marked([' - ', '/', '_', ' . ', '–', '—', ',', ' / ', '~', '*', '|']),
  words: (groups) => [...groups.join('')].map((digit) => ENGLISH[Number(digit)]).join(' '),
  'words, oh and double': (groups, random) => inWords(OH, groups.join(''), random).join(' '),
  'words, commas': (groups) =>
    groups.map((group) => [...group].map((digit) => ENGLISH[Number(digit)]).join(' ')).join(', '),
  'words, hyphens': (groups) => [...groups.join('')].map((digit) => ENGLISH[Number(digit)]).join('-'),
  'words and digits': (groups) =>
    [
      spell(
        ENGLISH.map((word) => `${word} `),
        '',
      )(groups.slice(0, 1)).trim(),
      ...groups.slice(1),
    ].join(' '),
  'digits, then words': (groups) =>
    [groups[0], [...groups.slice(1).join('')].map((digit) => ENGLISH[Number(digit)]).join(' ')].join(' '),
  parentheses: ([first = '', ...rest]) => `(${first}) ${rest.join('-')}`,
  'parentheses, tight': ([first = '', ...rest]) => `(${first})${rest.join('-')}`,
  'parentheses, spaces': ([first = '', ...rest]) => `(${first}) ${rest.join(' ')}`,
  spaced: apart([' ', '-', ', ', '.']),
  newline: marked(['\n']),
  emoji: (groups, random) => groups.join(random.pick(EMOJI)),
  keycaps: spell(KEYCAPS, ' '),
  'full-width': spell(FULL_WIDTH, '－'),
  'letters, hyphen': (groups) => groups.join('-').replaceAll('0', 'o').replaceAll('1', 'l'),
  told: told(['A then B then C', 'A, then B, then C', 'A then B and ends with C', 'A and then B and C']),
};

/** For cards, account numbers and the like. */
export const numberDisguises: Readonly<Record<string, Disguise>> = {
  plain: (groups) => groups.join(''),
  hyphen: (groups) => groups.join('-'),
  space: (groups) => groups.join(' '),
  'full-width': spell(FULL_WIDTH, '－'),
  'full-width, space': spell(FULL_WIDTH, '　'),
  'full-width, long vowel mark': spell(FULL_WIDTH, 'ー'),
  newline: (groups) => groups.join('\n'),
  marks: marked(['・', '.', '/', '_', ' - ', '−', '、', '  ']),
  keycaps: spell(KEYCAPS, ' '),
  circled: spell('⓪①②③④⑤⑥⑦⑧⑨', ' '),
  'kanji digits': spell(KANJI, ''),
  'kanji digits, space': spell(KANJI, ' '),
  'zero-width': (groups) => groups.join('\u200b'),
};
