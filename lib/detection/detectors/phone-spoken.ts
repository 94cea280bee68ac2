import { type Folded, HAS_MANY_DIGITS } from '@/lib/text/fold';
import { canBePhone } from '../english-phone';
import { before, matches } from '../matches';
import { LONGEST_JP, type NumberJp, numberJp, SHORTEST_JP } from '../numbering-plan-jp';
import { isCounted } from '../other-numbers';
import { PLANS_ABROAD } from '../plans-abroad';
import { isPlain, isTouched, readSpoken, type SpokenNumber } from '../spoken-digits';
import type { Detector, Examples, FoldedFinding } from '../types';

const WORDS = ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Where a number may begin: every Japanese one with a zero, those abroad with any digit. */
const BEGINNING = new RegExp(
  `(?<![a-z\\d.])(?:\\d|${WORDS.join('|')}|double|triple|rei|maru|[oоο](?![a-hjkmnp-z]))|(?<![\\d.])0|ぜ[・ 、]?ろ|れい|まる|おー|[〇零○◯⭕]`,
  'g',
);
/** A mobile number's three parts with talk between them. */
const TALK = '(?:(?![円時分年月日号人回枚点])[^\\d\\n]){1,12}';
const IN_PARTS = new RegExp(`(?<![\\d-])0[5-9]0${TALK}[1-9]\\d{3}${TALK}\\d{4}(?!\\d)`, 'g');
/** Digits just before a zero: it is in the middle of something longer. */
const IN_A_NUMBER = /[\d〇零一二三四五六七八九壱弐参][ -]?$/;
/** A text with more beginnings is no message. */
const MOST_BEGINNINGS = 1000;
const JAPANESE = /[ぁ-ん一-龥〇]/;

/** Numbers that are not all plain digits: ぜろきゅうぜろ, 〇九〇, O9O, 「頭が090で次は1234」, four one five. */
export default {
  id: 'phone-spoken',
  kind: 'phone',
  classes: HAS_MANY_DIGITS,
  cues: [
    ...'ぜ れい まる おー zero oh rei maru o9 o8 o7 o6 o5 o3 0き 0は 0な 0ろ 0ぜ 0れ 0ま'.split(' '),
    ...[...'〇零○◯⭕'].flatMap((zero) =>
      [...'一二三四五六七八九壱弐参肆伍陸漆捌玖零・-、\n '].map((next) => zero + next),
    ),
    ...WORDS.flatMap((word) =>
      [...WORDS, 'double', 'triple'].flatMap((next) => [`${word} ${next}`, `${word}-${next}`]),
    ),
  ],
  *find(folded) {
    let [end, count] = [0, 0];
    for (const { index } of matches(folded, BEGINNING)) {
      if (++count > MOST_BEGINNINGS) break;
      if (index < end) continue;
      const spoken = readSpoken(folded.text, index, LONGEST_JP + 1);
      if (spoken.digits.length < SHORTEST_JP) continue;
      const found = inJapan(folded, index, spoken) ?? abroad(folded, index, spoken);
      if (!found) continue;
      end = found.to;
      yield found;
    }
    yield* inParts(folded);
  },
} satisfies Detector;

function inJapan(folded: Folded, from: number, spoken: SpokenNumber): FoldedFinding | undefined {
  const number = wholeNumber(spoken, folded.text);
  if (!number || IN_A_NUMBER.test(before(folded, from, 2))) return undefined;
  const to = spoken.ends[lengthOf(number) - 1] ?? from;
  return { from, to, confidence: number.type === 'landline' ? 'likely' : 'strong' };
}

function abroad(folded: Folded, from: number, spoken: SpokenNumber): FoldedFinding | undefined {
  const length = [11, 10].find((count) => isWhole(spoken, count, folded.text));
  const to = spoken.ends[(length ?? 0) - 1];
  if (to === undefined || !canBePhone(folded, from, to)) return undefined;
  if (JAPANESE.test(folded.text.slice(from, to))) return undefined;
  return { from, to, confidence: 'strong' };
}

function* inParts(folded: Folded): Iterable<FoldedFinding> {
  for (const { 0: parts, index } of matches(folded, IN_PARTS)) {
    const to = index + parts.length;
    if (!isCounted(folded, to)) yield { from: index, to, confidence: 'likely' };
  }
}

function lengthOf({ type }: NumberJp): number {
  return type === 'mobile' || type === 'ip' ? LONGEST_JP : SHORTEST_JP;
}

/** The number that the digits are, if they don't go on after it. */
function wholeNumber(spoken: SpokenNumber, text: string): NumberJp | undefined {
  const { digits, told } = spoken;
  const number = numberJp(digits.slice(0, LONGEST_JP)) ?? numberJp(digits.slice(0, SHORTEST_JP));
  if (
    !number ||
    number.isDoubtful ||
    isPlain(spoken, lengthOf(number), text) ||
    isTouched(spoken, lengthOf(number), text)
  )
    return undefined;
  return told.every((at) => at >= lengthOf(number) || number.breaks.includes(at)) ? number : undefined;
}

function isWhole(spoken: SpokenNumber, length: number, text: string): boolean {
  const digits = spoken.digits.slice(0, length);
  if (digits.length < length || isPlain(spoken, length, text) || isTouched(spoken, length, text))
    return false;
  return PLANS_ABROAD.some(
    ([numbers, breaks]) =>
      numbers.test(digits) &&
      spoken.told.every((at) => at >= length || breaks.flat().includes(at) || at === length - 4),
  );
}

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
    ['090いちにさんよん5678に電話', '090いちにさんよん5678'],
    ['090（まるで囲む）1234（ね）5678', '090（まるで囲む）1234（ね）5678'],
    [
      'ぜ・ろ・きゅう・ぜ・ろ いちにい さんよん ごろくななはち',
      'ぜ・ろ・きゅう・ぜ・ろ いちにい さんよん ごろくななはち',
    ],
    [
      '0きゅう0 じゅうに さんじゅうよん ごじゅうろく ななじゅうはち',
      '0きゅう0 じゅうに さんじゅうよん ごじゅうろく ななじゅうはち',
    ],
    ['o9o-1z34-s678', 'o9o-1z34-s678'],
    ['頭が090で、次は1234、下4桁が5678', '090で、次は1234、下4桁が5678'],
    [
      'oh nine oh one two three four double five six seven',
      'oh nine oh one two three four double five six seven',
    ],
    [
      'ゼロナインゼロ ワンツースリーフォー ファイブシックスセブンエイト',
      'ゼロナインゼロ ワンツースリーフォー ファイブシックスセブンエイト',
    ],

    ['four one five five five five two six seven one', 'four one five five five five two six seven one'],
    [
      'oh seven seven double oh nine oh oh one two three',
      'oh seven seven double oh nine oh oh one two three',
    ],
    ['call 6o4-592-2386', '6o4-592-2386'],
    ['415 then 555 then 2671', '415 then 555 then 2671'],
    ['415 five five five 2671', '415 five five five 2671'],
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
    '090から1と2と3と4と5と6と7と8',
    '三五二八 〇八〇三 六二五二 八三〇〇',
    '090って書いてあって次は12時',
    '090回目 2024年 2025',
    'ぜ、ろくじにいく',
    'にじゅうよっかのじゅうじ',

    'one two three four',
    'five six seven eight nine one two three',
    'one by one two by two',
    'i have 2 dogs and then 15 cats and 2671 fish',
    'score four one five five five five two six seven one',
    'lol 2 lol 3 ok 4',
  ],
} satisfies Examples;
