import { withPlainDigits } from '../kanji-digits';
import { after, before, matches } from '../matches';
import { isCounted } from '../other-numbers';
import type { Detector, Examples } from '../types';

const MONTH = '(?:十[12]?|1[0-2]|0?[1-9])';
const DAY = '(?:[23]?十\\d?|3[01]|[12]\\d|0?[1-9])';
const CENTURY = '(?:19|20)\\d\\d';
const YEAR = `(?:${CENTURY}|'?\\d\\d|(?:昭和|平成|令和|[shr]\\.?)(?:元|\\d?十\\d?|\\d\\d?))`;
const MONTH_EN = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY_EN = '\\d{1,2}(?:st|nd|rd|th)?';
const MARK = ' ?[/.-] ?';
const DATE = new RegExp(
  [
    `${DAY}${MARK}${DAY}${MARK}(?:${CENTURY}|\\d\\d)`,
    `(?:${YEAR}(?:年(?:生まれ)?[の、 ]?|[/. -]))?(?:${MONTH}(?:月|がつ)[の ]?${DAY}日?|${MONTH}${MARK}${DAY}日?)`,
    `(?:${CENTURY}|\\d\\d)?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!円)`,
    `(?:${MONTH_EN} ?${DAY_EN}|${DAY_EN}(?: of)? ?${MONTH_EN})(?:,? ?(?:${CENTURY}|'?\\d\\d))?(?![a-z])`,
  ]
    .map((form) => `(?<![\\d/.a-z-])${form}(?![\\d/]|[.-]\\d)`)
    .join('|'),
  'g',
);
/** What a day of joy is called, when it is not the feast, the cake or the stream that is meant. */
const WORD =
  '(?<!happy )(?:(?:誕|たん)(?:生|じょう)[日び]?|生年月日|ばーすで[ーい]?|birth ?da(?:y|te)|date of birth|d\\.?o\\.?b|b[ -]?day)(?![日びーい]|おめ|ぷれ|いべ|ぱー|けーき|らいぶ|配信|会|まで| (?:party|stream|cake|gift))';
const BORN = '(?:[生う]まれ(?!変|つき)|(?<![a-z])born)';
const BEFORE = new RegExp(`(?:${WORD}(?:[^\\d。]{0,10}|[a-z :=,!']{0,24})|${BORN}[^\\d。?\\n]{0,8})$`);
const AFTER = new RegExp(
  `^(?:[ 、(「←→<-]{0,3}[がはも、]?(?:[^\\d。?! ]{0,6}の)?${WORD}|[a-z ']{0,18}(?:${WORD}|${BORN})|[^\\d。?!]{0,8}${BORN})`,
);
/** Whose birthday it is, if that is said. */
const WHOSE = new RegExp(`([^\\s、。!?]{1,8})の(?:お)?${WORD}`);
/** Herself, or people of real life. */
const NEAR = /(?:[私僕俺人月当実夫妻母父兄姉弟妹娘子客親猫犬]|[あわ]たし|うち|ほんと)$/;
const OTHERS =
  /推し|(?<![母父姉兄客])(?:さん|ちゃん|くん)[のはも]|(?:his|her|their|your|[a-z]'s) b|(?!i )[a-z] (?:was|is) born/;

/** A date that is said to be the birthday of her, or of somebody near. */
export default {
  id: 'birthday',
  kind: 'birthday',
  classes: 0,
  cues: '誕 たんじょう 生ま 生年 年生 生で 日生 せいねん ばーすで まれ birth b- b day born dob d.o'.split(
    ' ',
  ),
  *find(folded) {
    const plain = withPlainDigits(folded);
    for (const match of matches(plain, DATE)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const [left, right] = [before(plain, from, 40), after(plain, to, 24)];
      if (isCounted(plain, to) || !(BEFORE.test(left) || AFTER.test(right))) continue;
      const whose = WHOSE.exec(left + right);
      if ((whose && !NEAR.test(whose[1] ?? '')) || OTHERS.test(left + right)) continue;
      const isFull = /(?:19|20)\d\d|年|^[shr]/.test(match[0]);
      yield { from, to, confidence: isFull ? 'strong' : 'likely' };
    }
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['誕生日は5月3日', '5月3日'],
    ['1998年5月3日生まれです', '1998年5月3日'],
    ['生年月日 平成10年5月3日', '平成10年5月3日'],
    ['my birthday is May 3rd, 1998', 'May 3rd, 1998'],
    ['誕生日→１２／２４', '１２／２４'],
    ['生年月日 19980503', '19980503'],
    ['H10.5.3うまれ', 'H10.5.3'],
    ['平成十年十二月二十四日生まれ', '平成十年十二月二十四日'],
    ['born 24/12/1998', '24/12/1998'],
    ['わたしの誕生日は五月三日', '五月三日'],
    ['６/21がほんとの誕生日', '６/21'],
  ],
  miss: [
    '5月3日のライブ',
    '推しの誕生日は5月3日',
    '推しの5月3日の誕生日',
    'her birthday is May 3rd',
    '誕生日おめでとう',
    '誕生日いつ？',
    '1998年5月3日発売',
    '明日は5/3だね',
    '誕生日に3000円もらった',
    'born to be wild 24/7',
    'うさぎちゃんの誕生日は6/30',
    'everest was born march 3 of 2001',
    '誕生日プレゼントは5/3に届く',
  ],
} satisfies Examples;
