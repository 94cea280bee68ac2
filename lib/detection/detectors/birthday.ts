import { after, before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const ERA = '(?:昭和|平成|令和|[shr])';
const DATE = new RegExp(
  [
    `(?:(?:19|20)\\d\\d|${ERA}(?:\\d{1,2}|元))[年/.\\- ]{1,2}\\d{1,2}[月/.\\- ]{1,2}\\d{1,2}日?(?!\\d)`,
    `(?<![\\d/.])(?:(?:19|20)\\d\\d年? ?)?(?:1[0-2]|0?[1-9])(?:月|[/.])(?:3[01]|[12]\\d|0?[1-9])日?(?![\\d/.])`,
    `(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
    `${MONTHS} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}(?:,? (?:19|20)\\d\\d)?(?!\\d)`,
    '(?:19|20)\\d\\d年(?=生まれ|うまれ)',
  ].join('|'),
  'g',
);
const BEFORE =
  /(?:誕生日|たんじょうび|たん生日|生年月日|ばーすでー?|生まれ|うまれ|birth ?day|b-?day|born(?: on| in)?|dob|date of birth)(?:[ :→=、!]|は|が|わ|も|の|ね|is|on|in|the|\n){0,6}$/;
const AFTER = /^(?:[ 、]|の|が|に|は|\n){0,2}(?:誕生日|たんじょうび|生まれ|うまれ|birth ?day|b-?day)/;
/** Somebody else's: a favourite's, a character's, the room's. */
const OTHERS =
  /(?:推し|ちゃん|くん|さん|君|様|きゃら|犬|猫|わんこ|にゃんこ|ちゃんねる|room)の(?:お)?(?:誕生日|たんじょうび|birthday)[^\d]{0,4}$/;

/** A date that is said to be a birthday. */
export default {
  id: 'birthday',
  kind: 'birthday',
  classes: 0,
  cues: [
    '誕生日',
    'たんじょうび',
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
      const left = before(folded, from, 24);
      if (OTHERS.test(left) || !(BEFORE.test(left) || AFTER.test(after(folded, to, 14)))) continue;
      const isFull = /(?:19|20)\d\d|昭和|平成|令和|^[shr]/.test(match[0]);
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
  ],
  miss: [
    '5月3日のライブ',
    '推しの誕生日は5月3日',
    '誕生日おめでとう',
    '誕生日いつ？',
    '1998年5月3日発売',
    '明日は5/3だね',
    '誕生日に3000円もらった',
  ],
} satisfies Examples;
