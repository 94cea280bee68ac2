import { after, before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const CENTURY = '(?:(?:19|20)\\d\\d|[一二][九〇零][〇零一二三四五六七八九]{2})';
const ERA = '(?:昭和|平成|令和|[shr]\\.?)(?:\\d{1,2}|元|[一二三四五六七八九十]{1,3})';
const OF = '[年月/.\\- の]{1,3}';
const NTH = '(?:st|nd|rd|th)?';
const YEAR_EN = '(?:,? (?:19|20)\\d\\d)?(?!\\d)';
const DATE = new RegExp(
  [
    `(?<![\\d/.a-z])(?:${CENTURY}|${ERA}|['’]?\\d\\d(?=年))${OF}${MONTH}${OF}${DAY}日?(?![\\d/])`,
    `(?<![\\d/.])${MONTH}(?:月 ?|[/.])${DAY}日?(?![\\d/.])`,
    // 04/15/1993, 15.04.1993, 4-15-93.
    `(?<![\\d/.])(?:3[01]|[12]\\d|0?[1-9])([/.-])(?:3[01]|[12]\\d|0?[1-9])\\1(?:19|20)?\\d\\d(?![\\d/])`,
    `(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
    `${MONTHS} \\d{1,2}${NTH}${YEAR_EN}|\\d{1,2}${NTH}(?: of)? ${MONTHS}${YEAR_EN}`,
    `${CENTURY}年(?=生まれ|うまれ)`,
  ].join('|'),
  'g',
);
const WORD = '(?:誕生日|たんじょう日?び?|たん生日|生年月日|ばーすで[ーい]?|birth ?day|b-?day)';
const BEFORE = new RegExp(
  `(?:${WORD}|生まれ(?:た)?|うまれ(?:た)?|born|dob|date of birth|birth ?date)(?:[ :→=、!…(]|は|が|わ|も|の|ね|って|日|is|was|on|in|the|'s|\\n){0,6}$`,
);
const AFTER = new RegExp(`^(?:[ 、]|の|が|に|は|\\n){0,2}(?:${WORD}|生まれ|うまれ|産まれ|is my b)`);
/** Whose birthday it is, if that is said. */
const WHOSE = new RegExp(
  `([^\\s、。!?]{1,8})の(?:お)?${WORD}[^\\d]{0,4}$|(?:his|her|their|your|'s) ${WORD}[^\\d]{0,4}$`,
);
const MINE =
  /(?:私|わたし|わたくし|あたし|うち|わい|僕|ぼく|俺|おれ|自分|本人|次|今年|来年|今月|来月|本当|ほんと)$/;

/** A date that is said to be her birthday. */
export default {
  id: 'birthday',
  kind: 'birthday',
  classes: 0,
  cues: [
    '誕生日',
    'たんじょう',
    'たん生日',
    '生年月日',
    'ばーすで',
    '生まれ',
    'うまれ',
    'birth',
    'bday',
    'b-day',
    'born',
    'dob',
  ],
  *find(folded) {
    for (const match of matches(folded, DATE)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const left = before(folded, from, 28);
      if (!BEFORE.test(left) && !AFTER.test(after(folded, to, 14))) continue;
      const whose = WHOSE.exec(left);
      if (whose && !MINE.test(whose[1] ?? '')) continue;
      const isFull = /(?:19|20)\d\d|年|^[shr]/.test(match[0]);
      const isYear = /^\d{4}年$/.test(match[0]);
      yield { from, to, confidence: isYear ? 'weak' : isFull ? 'strong' : 'likely', reason: REASON };
    }
  },
} satisfies Detector;

const REASON = { ja: '生年月日に見えます。', en: 'Looks like a date of birth.' };

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
  ],
  miss: [
    '5月3日のライブ',
    '推しの誕生日は5月3日',
    '友達の誕生日が5月3日',
    'her birthday is May 3rd',
    '誕生日おめでとう',
    '誕生日いつ？',
    '1998年5月3日発売',
    '明日は5/3だね',
    '誕生日に3000円もらった',
    'born to be wild 24/7',
  ],
} satisfies Examples;
