// Texts that nobody sends but a page may hold: what is slowest, and whether time grows with length alone.

import { flat } from './speed.mjs';

/** What is repeated, by what the table calls it. */
const REPEATED = {
  'digits 0': '0',
  'digits 1 to 9': '123456789',
  '090 and a space': '090 ',
  '090-': '090-',
  '090 and a newline': '090\n',
  'whole mobile numbers': '090-1234-5678 ',
  'whole cards': '4111 1111 1111 1111 ',
  '0-': '0-',
  '1-': '1-',
  '(0)': '(0)',
  '+81': '+81 ',
  '+': '+',
  ぜろ: 'ぜろ',
  〇九: '〇九',
  いちに: 'いちに',
  に: 'に',
  'zero one': 'zero one ',
  o: 'o',
  l1: 'l1',
  line: 'line ',
  'line id:': 'line id:',
  '@': '@',
  'a@': 'a@',
  'a@b.': 'a@b.',
  あっと: 'あっと',
  どっと: 'どっと',
  'a.': 'a.',
  'http://': 'http://',
  'www.': 'www.',
  東京都: '東京都',
  市: '市',
  区: '区',
  川崎市中原区: '川崎市中原区',
  '渋谷区1-': '渋谷区1-',
  丁目: '丁目',
  '1丁目': '1丁目',
  '〒': '〒',
  '〒1': '〒1',
  本名は: '本名は',
  名前は佐藤: '名前は佐藤',
  'my name is': 'my name is ',
  'My Name': 'My Name ',
  最寄り: '最寄り',
  駅: '駅',
  最寄り駅: '最寄りは渋谷駅',
  誕生日: '誕生日',
  '1月1日': '1月1日',
  '普通 1': '普通 1',
  '35.': '35.',
  '35.6,139.': '35.6812,139.7671 ',
  '1 Main St': '1 Main St ',
  Street: 'street ',
  spaces: ' ',
  newlines: '\n',
  hyphens: '-',
  'long vowel marks': 'ー',
  kana: 'あいうえおかきくけこ',
  kanji: '亜唖娃阿哀愛挨',
  Latin: 'abcdefghij ',
  capitals: 'ABCDEFGHIJ ',
  'full-width digits': '０９０１２',
  'half-width kana': 'ｶﾞ',
  'circled numbers': '⑩⑳',
  keycaps: '0\ufe0f\u20e3',
  emoji: '😀',
  'mathematical digits': '𝟎𝟗𝟎',
  'lone high surrogates': '\ud83d',
  'lone low surrogates': '\ude00',
  'combining marks': '\u3099',
  'voiced marks on か': 'か\u3099',
  accents: 'e\u0301\u0301\u0301',
  'U+FDFA': '\ufdfa',
  'zero-width': '\u200b',
  'digits, zero-width between': '0\u200b',
};

/**
 * @typedef {{ name: string, ms2k: number, ms100k: number, ms1m: number | null, growth: number | null }} WorstCase
 */

/** Past this many ms at 100,000 units a tenfold text is not waited for. */
const TOO_SLOW = 3000;

/**
 * @param {(text: string) => unknown} detect
 * @param {boolean} isQuick the first of every six only
 * @returns {WorstCase[]} the slowest first; `growth` is 1 where ten times the text takes ten times as long
 */
export function worstCases(detect, isQuick) {
  const cases = Object.entries(REPEATED).filter((_, index) => !isQuick || index % 6 === 0);
  return cases
    .map(([name, part]) => {
      const text = flat(part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000));
      const ms2k = best(detect, flat(text.slice(0, 2000)), 5);
      const ms100k = best(detect, flat(text.slice(0, 100_000)), 3);
      const ms1m = ms100k > TOO_SLOW ? null : best(detect, text, 2);
      return { name, ms2k, ms100k, ms1m, growth: ms1m === null ? null : ms1m / ms100k / 10 };
    })
    .toSorted((a, b) => (b.ms1m ?? Number.POSITIVE_INFINITY) - (a.ms1m ?? Number.POSITIVE_INFINITY));
}

/** @param {(text: string) => unknown} run @param {string} text @param {number} rounds */
function best(run, text, rounds) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
