import { isFull, isOther, type JapaneseName, nameAt } from '../japanese-names';
import { nameBefore } from '../japanese-names-before';
import { cuesIn } from '../name-cues';
import {
  BACKWARD,
  COPULA,
  CUE_WORDS,
  FORWARD,
  HONORIFIC,
  NAMING,
  NO_LONG_NAME,
  type Promised,
  promiseOf,
} from '../name-cues-jp';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Real names where they are said to be names. An honorific alone never counts: customers are greeted so. */
export default {
  id: 'name-jp',
  kind: 'name',
  classes: 0,
  cues: CUE_WORDS,
  *find(folded) {
    const { text } = folded;
    for (const { 0: all, index, groups = {} } of cuesIn(folded, FORWARD)) {
      const end = index + all.length;
      const found =
        findingAt(text, end, groups) ??
        (OWN_PARTICLE.test(all) ? spacedAt(text, end - 1, groups) : undefined);
      if (found) yield found;
    }
    for (const match of cuesIn(folded, BACKWARD)) {
      const name = nameBefore(text, match.index);
      if (!name || !(name.isSure || match[1] || PARTED.test(text.slice(name.from, name.to)))) continue;
      yield { from: name.from, to: name.to, confidence: match[1] ? 'strong' : 'likely', reason: REASON };
    }
  },
} satisfies Detector;

/** A surname in no list, but kept apart from a given name. */
const PARTED = /[^一-龥々]/;

type Groups = Readonly<Record<string, string | undefined>>;
type Confidence = FoldedFinding['confidence'];

/** What seemed to be a particle and may be the first letter of a name. */
const OWN_PARTICLE = /[がもねわのをでにはま]$/;

function findingAt(text: string, at: number, groups: Groups): FoldedFinding | undefined {
  const name = nameAt(text, at);
  const confidence = name && afterCue(text, name, groups);
  return confidence && { from: name.from, to: name.to, confidence, reason: REASON };
}

/** Only of two words, because 私も いっぱい is no name. */
function spacedAt(text: string, at: number, groups: Groups): FoldedFinding | undefined {
  const found = findingAt(text, at, groups);
  return found && text.slice(found.from, found.to).includes(' ') ? found : undefined;
}

function afterCue(text: string, name: JapaneseName, groups: Groups): Confidence | undefined {
  const promise = promiseOf(groups);
  if (isOther(text, name)) return undefined;
  if (promise === 'surname' || promise === 'given') return part(text, name, promise);
  if (isFull(name)) return full(text, name, promise);
  if (promise !== 'real') return undefined;
  return isAtEnd(text, name) || ends(HONORIFIC, text, name.to)
    ? real(text, name, groups['label'] !== '')
    : undefined;
}

/** What an explicit cue makes of less than a full name. */
function real(text: string, name: JapaneseName, isLabelled: boolean): Confidence | undefined {
  const isNamed = ends(NAMING, text, name.to);
  const written = text.slice(name.from, name.to);
  if (name.parts !== 'shape') return isLabelled || isNamed ? 'likely' : undefined;
  if (name.script === 'latin') return 'likely';
  if (!isLabelled) return undefined;
  if (isNamed || name.isSure) return 'likely';
  const isLong =
    name.script === 'kanji' ? written.length > 2 : written.length > 4 && !NO_LONG_NAME.test(written);
  return isLong ? 'likely' : undefined;
}

function full(text: string, name: JapaneseName, promise: Promised): Confidence | undefined {
  const isEnd = isAtEnd(text, name);
  if (promise === 'real') return name.isSure || isEnd ? 'strong' : 'likely';
  if (promise === 'speaker') return name.isSure && isEnd ? 'likely' : undefined;
  if (!name.isSure) return isEnd ? 'likely' : undefined;
  return name.script === 'kanji' ? 'strong' : 'likely';
}

/** A surname or a given name that is said to be one. */
function part(text: string, name: JapaneseName, promise: 'surname' | 'given'): Confidence | undefined {
  if (isFull(name)) return 'likely';
  if (!isAtEnd(text, name)) return undefined;
  if (name.parts === promise || ends(NAMING, text, name.to)) return 'likely';
  const length = name.to - name.from;
  const isShort = name.script === 'kanji' ? length < 4 : promise === 'given' && length < 5;
  return isShort ? 'likely' : undefined;
}

function isAtEnd(text: string, { to }: JapaneseName): boolean {
  return ends(COPULA, text, to);
}

function ends(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const REASON = { ja: '本名として書かれた名前に見えます。', en: 'Looks like a real name.' };

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
    ['いつもありがとう。山田花子より', '山田花子'],
    ['本名はたかはしです', 'たかはし'],
    ['Misaki Takahashi です', 'Misaki Takahashi'],
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
  ],
} satisfies Examples;
