import { isGivenName } from './given-names';
import { NO_ANSWER, NO_NAME } from './name-cues-jp';
import { surnameLength } from './surnames';

/** What of a name was recognised; `shape` is what could be one and is in no list. */
type Parts = 'full' | 'surname' | 'given' | 'shape';

export interface JapaneseName {
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
  readonly script: 'kanji' | 'kana' | 'latin';
  /** False for a full name or a shape that may as well be another word. */
  readonly isSure: boolean;
}

const KANJI = '[一-龥々]';
const KANA = '[ぁ-んー]';
/** Performers part names with emoji and other ornaments. */
const BETWEEN = '(?:[ ・._/|+*=-]|[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2600-\\u27bf])';
/** What may touch a name in kanji although it is kanji itself. */
const TITLE = '様|君|氏|先生|先輩|部長|課長|店長|係長|社長|笑|草|本名|名義|宛|と申';
const END_OF_KANJI = `(?=$|[^一-龥々]|${TITLE})`;
/** What follows a name in kana, which nothing else may part from the sentence. */
const END_OF_KANA = `(?=$|[^ぁ-んー一-龥々]|${TITLE}|で(?:す|し|ー|ぇ| |$)|だ(?:$|[^ぁ-ん]|よ|し|け|か|っ|ね)|なの|なん|って|っす|と(?:もうし|いい|いう|言|なり|ゆ)|に(?:なり|なっ)|さん|くん|ちゃん|らしい|みたい|より|これ|がすと|が(?:本名|[来帰うむ])|は本名|の本名|[ねよながはに](?:$|[^ぁ-んー]))`;

/** 佐 藤 花 子 with one and the same thing between all characters. */
const SPACED = new RegExp(`${KANJI}(${BETWEEN})(?:[一-龥々ぁ-ん]\\1){1,5}[一-龥々ぁ-ん](?!${KANJI})`, 'y');
/** A rare surname, something between, a given name. */
const PARTED = new RegExp(
  `${KANJI}{1,4}${BETWEEN}{1,2}(?:(${KANJI}{1,3}?)${END_OF_KANJI}|(${KANA}{2,5}?)${END_OF_KANA})`,
  'y',
);
const KANJI_RUN = new RegExp(`${KANJI}{1,6}?${END_OF_KANJI}`, 'y');
const GIVEN_KANJI = new RegExp(`${BETWEEN}{0,2}(${KANJI}{1,3}?)${END_OF_KANJI}`, 'y');
const GIVEN_KANA = new RegExp(
  `(${BETWEEN}{0,2})((?![をんーがっゃゅょぁぃぅぇぉ])${KANA}{2,6}?[子美香代江恵]?)${END_OF_KANA}`,
  'y',
);
const KANA_WORDS = new RegExp(
  `(${KANA}{2,6})${BETWEEN}{1,2}(?!で[すし]|だ|さん|くん|って|とい|ちゃん|より)(${KANA}{2,6}?(?:${BETWEEN}(?!さん|くん|ちゃん|です|だ)${KANA}{2,6}?)?)${END_OF_KANA}|${KANA}{2,10}?${END_OF_KANA}`,
  'y',
);
const LATIN_WORDS = /[a-z]{2,14}(?:[ .・_]{1,2}[a-z]{2,14})?(?![a-z0-9@_])/y;
/** Romaji: syllables that end in a vowel or n. */
const SYLLABIC =
  /^(?:(?:[kstnhmyrwgzdbpjf]|[kgnhbpmr]y|sh|ch|ts|tch|ssh|kk|pp|ss|tt)?[aiueo]{1,2}|n|h){1,10}$/;
/** Kanji that hardly any given name has, and that a place or a person is described with. */
const NO_GIVEN =
  /[県市区町村郡府出身在住者店性別方話語食飲係曜因達嬢的学校業員民派組社会駅前後口型線系発目味持体病用品物件番号日台回分円本個枚歳側間外内部旬周行等無不非再最密談説像曲版国同時地電]|^(?:[人子生男女一様君氏家代大屋]|[先大]生|先輩|美人)$/;
/** What goes on after a surname more often than a given name does. */
const PARTICLE = /^(?:って|らし|みた|なの|なん|じゃ|ちゃ|すみ|そだ|うま|[のはにもとかへや])/;
const NO_GIVEN_KANA = /^(?:から|まで|より|で[すはし]|だ[よけっし]|さん|くん|ちゃん|には|とは|かな)/;
const DENIAL = /じゃな|ではな|じゃね|じゃあり|ではあり|ちゃう|と同じ|と一緒|に似|みたいな/y;

/** The name that begins at `at`, or undefined. */
export function nameAt(text: string, at: number): JapaneseName | undefined {
  const unit = text.charCodeAt(at);
  let name: JapaneseName | undefined;
  if (isKanji(unit)) name = kanjiName(text, at);
  else if (unit >= 0x3041 && unit <= 0x3093) name = kanaName(text, at);
  else if (unit >= 0x61 && unit <= 0x7a) name = latinName(text, at);
  return !name || exec(DENIAL, text, name.to) || NO_ANSWER.test(text.slice(at, name.to)) ? undefined : name;
}

/** True for a surname and what reads like a given name. */
export function isFull({ parts }: JapaneseName): boolean {
  return parts === 'full';
}

/** True where what is not all in the lists reads like an answer that keeps the name. */
export function isOther(text: string, { from, to, parts, script, isSure }: JapaneseName): boolean {
  const isListed = (parts === 'full' && isSure) || (parts === 'surname' && script === 'kanji');
  return !isListed && NO_NAME.test(text.slice(from, to));
}

function kanjiName(text: string, at: number): JapaneseName | undefined {
  return spacedName(text, at) ?? listedSurname(text, at) ?? kanjiShape(text, at);
}

function spacedName(text: string, at: number): JapaneseName | undefined {
  const match = exec(SPACED, text, at);
  if (!match) return undefined;
  const joined = match[0].replaceAll(match[1] ?? '', '');
  const surname = surnameLength(joined);
  if (surname === 0 || joined.length === surname) return undefined;
  return { from: at, to: at + match[0].length, parts: 'full', script: 'kanji', isSure: true };
}

function listedSurname(text: string, at: number): JapaneseName | undefined {
  const surname = surnameLength(exec(SURNAME, text, at)?.[0] ?? '');
  if (surname === 0) return undefined;
  const end = at + surname;
  const kanji = exec(GIVEN_KANJI, text, end);
  const given = kanji?.[1] ?? '';
  if (kanji && !NO_GIVEN.test(given)) {
    // 林 and 森 begin many words: the given names after them have to be known ones.
    const isSure = surname > 1 || given.length < kanji[0].length || isGivenName(given);
    return { from: at, to: end + kanji[0].length, parts: 'full', script: 'kanji', isSure };
  }
  const kana = kanji ? null : exec(GIVEN_KANA, text, end);
  if (kana && isKanaGiven(kana)) {
    return {
      from: at,
      to: end + kana[0].length,
      parts: 'full',
      script: 'kanji',
      isSure: surname > 1 || isGivenName(kana[2] ?? ''),
    };
  }
  // What goes on in kanji is another word: 千葉県, 高橋家.
  if (isKanji(text.charCodeAt(end)) && !exec(TITLES, text, end)) return undefined;
  return { from: at, to: end, parts: 'surname', script: 'kanji', isSure: surname > 1 };
}

/** 一ノ瀬 and 竹ケ原 have kana inside, and no others have. */
const SURNAME = /[一-龥々](?:[のがけゖつ]?[一-龥々]){0,3}/y;
const TITLES = new RegExp(TITLE, 'y');

function isKanaGiven([, between, given = '']: RegExpExecArray): boolean {
  return between !== '' || !(NO_GIVEN_KANA.test(given) || PARTICLE.test(given));
}

function kanjiShape(text: string, at: number): JapaneseName | undefined {
  const parted = exec(PARTED, text, at);
  const run = parted ? null : exec(KANJI_RUN, text, at);
  const [all] = parted ?? run ?? [''];
  // The last two of four kanji or more are the given name of a rare surname's.
  const isLong = all.length > 3;
  const given = parted?.[1] ?? parted?.[2] ?? (isLong ? all.slice(-2) : all);
  if (all === '' || NO_GIVEN.test(given)) return undefined;
  const isKnown = isGivenName(given);
  const parts = isKnown ? (parted || isLong ? 'full' : 'given') : 'shape';
  return { from: at, to: at + all.length, parts, script: 'kanji', isSure: false };
}

/** Two words of kana are a surname and a given name, whatever they are; one may be any word. */
function kanaName(text: string, at: number): JapaneseName | undefined {
  const match = exec(KANA_WORDS, text, at);
  if (!match) return undefined;
  const isParted = match[1] !== undefined;
  return {
    from: at,
    to: at + match[0].length,
    script: 'kana',
    parts: isParted ? 'full' : 'shape',
    isSure: isParted,
  };
}

/** Tanaka Yuki or Yuki Tanaka; other words of Latin letters are a shape. */
function latinName(text: string, at: number): JapaneseName | undefined {
  const all = exec(LATIN_WORDS, text, at)?.[0];
  if (!all) return undefined;
  const words = all.split(/[ .・_]+/);
  const isFull = words.length > 1 && words.every((word) => SYLLABIC.test(word));
  return { from: at, to: at + all.length, script: 'latin', parts: isFull ? 'full' : 'shape', isSure: isFull };
}

function isKanji(unit: number): boolean {
  return unit === 0x3005 || (unit >= 0x4e00 && unit <= 0x9fff);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
