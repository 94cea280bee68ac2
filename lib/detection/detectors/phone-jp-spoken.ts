import { after, matches } from '../matches';
import { LONGEST_JP, numberJp } from '../numbering-plan-jp';
import { readSpoken } from '../spoken-digits';
import type { Detector, Examples } from '../types';

/** A zero that is no plain 0, or one among letters that stand for digits; every Japanese number begins with one. */
const BEGINNINGS =
  /(?<![a-z])(?:o[\d-]|oh |zero|0[oil|])|0(?=[ \-の・]{0,2}(?:[〇零○◯一二三五六七八九]|ぜろ|れい|まる|きゅう|はち|なな|ろく))|ぜろ|れい|まる|おー|[〇零○◯]|(?<![\d.])0\d0?(?=[^\d\n]{0,4}\d{0,3}[oil|])/g;
const NEXT_DIGIT = /^[ -]?[\d〇零一二三四五六七八九]/;

/** Japanese numbers in words or in letters that look like digits: ぜろきゅうぜろ, 〇九〇, O9O. */
export default {
  id: 'phone-jp-spoken',
  kind: 'phone',
  classes: 0,
  cues: [
    ...[
      'ぜろ',
      'れい',
      'まる',
      'ze',
      'oh',
      'おー',
      '0o',
      'o9',
      'o8',
      'o7',
      'o6',
      'o5',
      'o3',
      '0i',
      '0l',
      '1o',
    ],
    ...[...'〇零○◯'].flatMap((zero) => [...'一二三五六七八九の・-\n 0123456789'].map((next) => zero + next)),
    ...[...'〇零○◯一二三五六七八九ぜれまきはなろ'].map((next) => `0${next}`),
  ],
  *find(folded) {
    let end = 0;
    for (const { index } of matches(folded, BEGINNINGS)) {
      if (index < end) continue;
      const spoken = readSpoken(folded.text, index, LONGEST_JP);
      const number = numberJp(spoken.digits) ?? numberJp(spoken.digits.slice(0, -1));
      const isWhole =
        spoken.digits.length === LONGEST_JP ||
        !number ||
        number.type === 'landline' ||
        number.type === 'service';
      if (!number || number.isDoubtful || !isWhole || NEXT_DIGIT.test(after(folded, spoken.end, 2))) continue;
      if (spoken.digits.length !== numberLength(number.type)) continue;
      end = spoken.end;
      const confidence = number.type === 'landline' ? 'likely' : 'strong';
      yield { from: index, to: end, confidence, reason: REASON };
    }
  },
} satisfies Detector;

function numberLength(type: string): number {
  return type === 'mobile' || type === 'ip' ? 11 : 10;
}

const REASON = {
  ja: '電話番号を、ことばや似た文字で書いたものに見えます。',
  en: 'Looks like a Japanese phone number spelled in words or look-alike letters.',
};

export const examples = {
  hit: [
    ['ぜろきゅうぜろいちにさんよんごろくななはち', 'ぜろきゅうぜろいちにさんよんごろくななはち'],
    ['ゼロハチゼロ イチニサンヨン ゴロクナナハチ だよ', 'ゼロハチゼロ イチニサンヨン ゴロクナナハチ'],
    ['〇九〇の一二三四の五六七八', '〇九〇の一二三四の五六七八'],
    ['零八零一二三四五六七八', '零八零一二三四五六七八'],
    ['O9O-1234-5678', 'O9O-1234-5678'],
    ['o8ol2345678 ね', 'o8ol2345678'],
    ['れいきゅうれいの、いちにさんし、ごろくしちはち', 'れいきゅうれいの、いちにさんし、ごろくしちはち'],
    ['〇九〇-1234-5678', '〇九〇-1234-5678'],
    ['まるはちまる 1234 5678', 'まるはちまる 1234 5678'],
  ],
  miss: [
    'ぜろから始めよう',
    'きれいな花が咲いた',
    'まるいちにちかかった',
    '〇〇さんこんにちは',
    '二〇二六年一月二日',
    '零時になった',
    'ゼロイチニサン',
    'O型です',
    'ok 1234',
    '一二三四五六七八九〇',
    '〇×クイズ',
    'zero sugar',
    'お昼まるごと寝てた',
  ],
} satisfies Examples;
