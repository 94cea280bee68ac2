import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { isFull, isOther, type JapaneseName, nameAt } from '../japanese-names';
import { before, matches } from '../matches';

import {
  COPULA,
  CUE,
  CUE_WORDS,
  GAP,
  HONORIFIC,
  NAMING,
  OF_HERS,
  OF_OTHERS,
  type Promised,
  promiseOf,
  SAID_BEFORE,
} from '../name-cues-jp';
import type { Detector, Examples, FoldedFinding } from '../types';

/** How far from its cue a name may stand, in units. */
const REACH: Readonly<Record<Promised, number>> = {
  real: 18,
  name: 18,
  true: 12,
  part: 8,
  change: 4,
  self: 8,
  person: 12,
  guest: 12,
};
/** A full name is at most so long, with an ornament between its parts. */
const LONGEST = 18;
/** The message speaks of a real name: what is said to be a name is one. */
const REAL = /本名|実名|(?:ほんと|本当|りある)の(?:名前|なまえ)|りあるね/;
/** A text with more cues than this is no message. */
const MOST_CUES = 1000;

/** Real names, and names of people around her, near a word that tells of a name. An honorific alone never counts. */
export default {
  id: 'name-jp',
  kind: 'name',
  classes: 0,
  cues: [
    ...CUE_WORDS,
    ...'と申 ともうし といいま といいう と言い って言い って言う て言うの ていう ていいま って男 って人 って奴 って名前 という名 という者 という人 て呼 て検索'.split(
      ' ',
    ),
    ...['ですよろ', 'です。よろ', 'です、よろ', 'です!よろ', 'です よろ', 'です。はじ', 'です。初め'],
    ...[...'aiueon'].flatMap((end) => [`${end}です`, `${end} です`]),
  ],
  *find(folded) {
    yield* namesAfterCues(folded);
    yield* namesBeforeCues(folded);
  },
} satisfies Detector;

function* namesAfterCues(folded: Folded): Iterable<FoldedFinding> {
  let [end, count] = [0, 0];
  for (const match of matches(folded, CUE)) {
    if (++count > MOST_CUES) break;
    const after = match.index + match[0].length;
    const promise = promiseOf(match);
    const isOthers = /(?:本名|名前|なまえ)$/.test(match[0]) && isOfOthers(folded, match.index);
    const found = after < end || isOthers ? undefined : nameAfter(folded, after, promise);
    if (!found) continue;
    end = found.to;
    yield found;
  }
}

function* namesBeforeCues(folded: Folded): Iterable<FoldedFinding> {
  let count = 0;
  const isAboutReal = REAL.test(folded.text);
  for (const { index, 1: real } of matches(folded, SAID_BEFORE)) {
    if (++count > MOST_CUES) break;
    const name = nameBefore(folded.text, index, isAboutReal);
    if (name) yield finding(name, real ? 'strong' : 'likely');
  }
}

function finding({ from, to }: JapaneseName, confidence: Confidence): FoldedFinding {
  return { from, to, confidence };
}

function isPerson(promise: Promised): boolean {
  return promise === 'person' || promise === 'guest';
}

/** 「会社の先輩の」: what may stand between a person and the name. */
const THROUGH = /^の[^\s、。はがを]{1,5}の$/;

/** The first name after a cue that is what the cue promises. */
function nameAfter(folded: Folded, at: number, promise: Promised): FoldedFinding | undefined {
  const { text } = folded;
  for (const { from, isClose } of beginnings(text, at, promise)) {
    const isTold = isClose && promise !== 'self';
    const name = (isTold ? katakanaName(folded, from) : undefined) ?? nameAt(text, from);
    const confidence = name && judge[promise](text, name, isClose);
    if (confidence) return finding(name, confidence);
  }
  return undefined;
}

/** サイオンジカオリ: five katakana or more that stand alone, and that somebody is said to be called. */
function katakanaName(folded: Folded, from: number): JapaneseName | undefined {
  const written = folded.original.slice(folded.starts[from]);
  const length = /^[ァ-ヺー]{5,12}(?![ァ-ヺー])/.exec(written)?.[0].length ?? 0;
  const name = length > 0 ? nameAt(folded.text, from) : undefined;
  const to = from + length;
  const isSaid = ends(FULL_STOP, folded.text, to) || ends(HONORIFIC, folded.text, to);
  return name && isSaid ? { ...name, to, parts: 'full', script: 'kanji', isSure: true } : undefined;
}

/** Where a name may begin after a cue that ends at `at`; close are those that only a filler parts from it. */
function* beginnings(
  text: string,
  at: number,
  promise: Promised,
): Iterable<{ from: number; isClose: boolean }> {
  FILLER.lastIndex = at;
  const filled = FILLER.test(text) ? FILLER.lastIndex : at;
  // The last letter of 「本名 はなこ」's filler is the name's first.
  const first = /[ :、。][はがもねの]$/.test(text.slice(at, filled)) ? filled - 1 : filled;
  for (let from = first; from < at + REACH[promise] && from < text.length; from++) {
    if (text.charAt(from) === '\n') return;
    const isClose = from === first || from === filled;
    const isThrough = !isPerson(promise) || THROUGH.test(text.slice(at, from));
    if (isClose || (isThrough && begins(text, from, first))) yield { from, isClose };
  }
}

/** The last name before the words for it. @param isReal whether these words say that it is the real one */
function nameBefore(text: string, end: number, isReal: boolean): JapaneseName | undefined {
  for (let from = Math.max(0, end - LONGEST); from < end - 1; from++) {
    if (!begins(text, from, -1)) continue;
    const name = nameAt(text, from);
    if (!name || name.to > end || !GAP.test(text.slice(name.to, end)) || isOther(text, name)) continue;
    const isNamed = name.parts !== 'shape' || isParted(text, name);
    if (isFull(name) ? name.isSure || isReal : isReal && isNamed) return name;
  }
  return undefined;
}

/** Somebody's whom everybody knows; katakana before の is mostly a character's. */
function isOfOthers(folded: Folded, at: number): boolean {
  const left = before(folded, at, 8);
  const isKatakana = /[ァ-ヺー]{2}の$/.test(folded.original.slice(0, folded.starts[at]).slice(-3));
  return (isKatakana || OF_OTHERS.test(left)) && !OF_HERS.test(left);
}

/** Words of a script begin after another script, a mark or a particle. */
function begins(text: string, at: number, first: number): boolean {
  if (at === 0 || at === first) return true;
  const last = text.charAt(at - 1);
  const here = text.charAt(at);
  if (/[一-龥々]/.test(here)) return !/[一-龥々]/.test(last) || /[私俺僕姉妹兄弟実]/.test(last);
  if (/[ぁ-ん]/.test(here))
    return (first < 0 ? /[^ぁ-んー一-龥々]/ : /[^ぁ-んー一-龥々]|[はがもねのわを]/).test(last);
  return !/[a-z]/.test(last);
}

/** What people put between a cue and its name. */
const FILLER =
  /(?:の?(?:名前|なまえ|ほう|方|部屋|席|家)|に?は|[がもねわのをにゎ](?![ぁ-ん])|[はがもねのに](?=[一-龥a-z])|って|だと|なら|ばらす|(?:言う|教える)[とね]|えーと|よし|[ :;→>=ー~、。,.!?「『(\n♡☆…-]|[\ud83c-\ud83e][\udc00-\udfff])*/y;

type Judge = (text: string, name: JapaneseName, isClose: boolean) => Confidence | undefined;

const judge: Readonly<Record<Promised, Judge>> = {
  real(text, name, isClose) {
    if (isOther(text, name)) return undefined;
    if (isFull(name)) return name.isSure || (isClose && isSaidToBe(text, name)) ? 'strong' : undefined;
    if (!isSaidToBe(text, name) || name.to - name.from < 2) return undefined;
    if (name.parts !== 'shape') return isClose || name.script === 'kanji' ? 'likely' : undefined;
    return isClose && isLong(text, name) ? 'likely' : undefined;
  },
  name(text, name, isClose) {
    if (isOther(text, name)) return undefined;
    const isSaid = ends(COPULA, text, name.to) || ends(HONORIFIC, text, name.to);
    const isWhole = isFull(name) || (name.script === 'kana' && name.to - name.from > 4 && isLong(text, name));
    if (isWhole)
      return (isClose && isSaid) || (name.isSure && isWritten(text, name, isClose)) ? 'likely' : undefined;
    // A given name alone is what she is called on stage.
    return isClose && ends(NAMING, text, name.to) && name.parts === 'surname' ? 'likely' : undefined;
  },
  true(text, name, isClose) {
    if (isOther(text, name)) return undefined;
    const isShort = name.script === 'kanji' && name.to - name.from < 4;
    if (ends(NAMING, text, name.to))
      return isClose && (name.parts !== 'shape' || isShort) ? 'likely' : undefined;
    return isFull(name) && name.isSure && isWritten(text, name, isClose) && ends(COPULA, text, name.to)
      ? 'likely'
      : undefined;
  },
  part(text, name, isClose) {
    if (isOther(text, name)) return undefined;
    const isSaid = isClose && ends(COPULA, text, name.to);
    return isSaid || ends(NAMING, text, name.to) ? 'likely' : undefined;
  },
  change(text, name, isClose) {
    const isListed = name.parts === 'surname' && name.script === 'kanji' && name.isSure;
    return isClose && isListed && ends(COPULA, text, name.to) ? 'likely' : undefined;
  },
  self(text, name, isClose) {
    if (isOther(text, name) || !isFull(name) || !name.isSure || !isWritten(text, name, isClose))
      return undefined;
    return ends(COPULA, text, name.to) || ends(NAMING, text, name.to) ? 'likely' : undefined;
  },
  person(text, name, isClose) {
    const link = text.charAt(name.from - 1);
    if (isOther(text, name) || !OF.test(link)) return undefined;
    if (isFull(name)) return name.isSure && isWritten(text, name, isClose) ? 'likely' : undefined;
    if (ROLE.test(text.slice(name.from, name.to)) || name.to - name.from > 5) return undefined;
    return isSpokenOf(text, name, link) ? 'likely' : undefined;
  },
  guest(text, name, isClose) {
    const isNear = OF.test(text.charAt(name.from - 1));
    return isNear && isFull(name) && name.isSure && isWritten(text, name, isClose) ? 'likely' : undefined;
  },
};

/** What joins a person to her or his name. */
const OF = /[のは、 (「:]/;

/** A surname with what politeness adds, a given name in brackets or as what the sentence is about. */
function isSpokenOf(text: string, name: JapaneseName, link: string): boolean {
  if (link === '(') return name.script === 'kanji' && text.charAt(name.to) === ')';
  if (link === 'の' && name.parts === 'given' && name.to - name.from > 1 && ends(TOPIC, text, name.to))
    return true;
  return (
    ends(HONORIFIC, text, name.to) && (name.parts !== 'shape' || (link === 'の' && name.script === 'kanji'))
  );
}

/** Kana that nothing parts, and Latin words further on, may be anything. */
function isWritten(text: string, { from, to, script }: JapaneseName, isClose: boolean): boolean {
  return script === 'kanji' || (script === 'latin' ? isClose : / |・/.test(text.slice(from, to)));
}

/** The sentence ends after it, a verb of naming follows, or it is two words. */
function isSaidToBe(text: string, name: JapaneseName): boolean {
  return ends(COPULA, text, name.to) || ends(NAMING, text, name.to) || isParted(text, name);
}

/** Two words, or more. */
function isParted(text: string, { from, to }: JapaneseName): boolean {
  return /[^ぁ-んー一-龥々a-z]/.test(text.slice(from, to));
}

/** Long enough to be a name rather than a word; kana has to be all that is said. */
function isLong(text: string, { from, to, script, isSure }: JapaneseName): boolean {
  if (isSure || script !== 'kana') return isSure || to - from >= (script === 'kanji' ? 3 : 5);
  const isApart = /[はが:、 ねー]/.test(text.charAt(from - 1));
  return isApart && ends(FULL_STOP, text, to) && !NO_KANA_NAME.test(text.slice(from, to));
}

/** How words in kana begin that are no names. */
const NO_KANA_NAME =
  /^(?:だ|で|っ|を|ん|な[のんい]|や[めだっば]|つけ|とか|も|が|に|の|と|か[らなも]|ひ[みと]|え|う[んーち]|それ|これ|あ[るりっ]|い[いうるやつ]|す[ごるき]|ちゃ|まあ)/;
/** 「本名はゆいです」, not 「本名はまだ出して…」 */
const FULL_STOP = /$|[。、!?\n)♡☆w~]| ?です|だ(?:[よょ]|$)|っ?て(?:[い言ゆ呼名]|$)|と(?:申|[言い]い?ま)/y;
/** 「息子の蒼空が」: of her own people she speaks by their given names. */
const TOPIC = /[がはもとに、](?![一-龥])/y;
/** Nobody's name, though くん or ちゃん may follow. */
const ROLE =
  /彼|友|輩|新人|子$|猫|犬|店員|同期|旦那|息|両親|住人|奥|嫁|員|師|母|父|兄|弟|姉|妹|客|赤|部下|新|長$/;

function ends(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

export const examples = {
  hit: [
    ['本名は佐藤花子です', '佐藤花子'],
    ['田中美咲と申します', '田中美咲'],
    ['名前: 鈴木 一郎', '鈴木 一郎'],
    ['中の人は高橋健太だよ', '高橋健太'],
    ['本名 山田太郎っていうの', '山田太郎'],
    ['はじめまして、伊藤真由美です', '伊藤真由美'],
    ['フルネームは たなかみさき です', 'たなかみさき'],
    ['本名は佐💕藤💕花💕子！', '佐💕藤💕花💕子'],
    ['本名Tanaka Yukiだよ', 'Tanaka Yuki'],
    ['下の名前は美咲です', '美咲'],
    ['旧姓は高橋でした', '高橋'],
    ['ヤマダ ハナコ（本名）', 'ヤマダ ハナコ'],
    ['私、鈴木美咲っていいます', '鈴木美咲'],
    ['本名はたかはしです', 'たかはし'],
    ['Misaki Takahashi です', 'Misaki Takahashi'],
    ['彼氏の佐藤健一くんがね', '佐藤健一'],
    ['隣の部屋の田中さんがうるさい', '田中'],
    ['弟の健太くんが来た', '健太'],
    ['上司の やまだ たろう さんに怒られた', 'やまだ たろう'],
    ['元カレの名前はたかはしゆうただよ', 'たかはしゆうた'],
    ['友達の山本美咲って子', '山本美咲'],
    ['旦那は鈴木大輔っていいます', '鈴木大輔'],
  ],
  miss: [
    '本名は秘密',
    '本名は言えないよ',
    '名前なんだっけ',
    '佐藤さん 来てくれてありがとう',
    'ゆいと申します',
    '大谷翔平すごい',
    '名前は？',
    '店長の言うこと',
    '中の人は内緒',
    '友達の家',
    'はじめまして、よろしくです',
    '本名はまだ出してない',
    '本名は佐藤花子じゃないよ',
    '私千葉出身です',
    '私は高校生です',
    '下の名前は秘密',
    'ゆいです！初見さんよろしく',
    '名字は教えないよ',
    '前より全然いい',
    '名前の由来は花です',
    '本名は普通だよ',
    '本名は絶対教えない',
    '私は東京です',
    '店長の話おもしろい',
    '友達の田舎に行った',
    '弟の高校',
    '会社の山田電機',
    '母の日',
    '妹の誕生日',
    '上司の中村さんたち',
    '常連の田中さんありがとう',
    '猫の名前はミケ',
    '友達の名前なんだっけ',
    '隣の席空いてる',
    '会社の新人くん',
  ],
} satisfies Examples;
