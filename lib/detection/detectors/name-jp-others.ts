import { isFull, isOther, type JapaneseName, nameAt } from '../japanese-names';
import { cuesIn } from '../name-cues';
import { COPULA, HONORIFIC, NAMING } from '../name-cues-jp';
import { PEOPLE, PEOPLE_CUES, ROLE_WORD, SPOKEN_OF } from '../people-cues-jp';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Names of people around her: each of them leads to her. */
export default {
  id: 'name-jp-others',
  kind: 'name',
  classes: 0,
  cues: PEOPLE_CUES,
  *find(folded) {
    const { text } = folded;
    for (const { 0: all, 1: close, 3: label, 4: next, index } of cuesIn(folded, PEOPLE)) {
      const name = nameAt(text, index + all.length);
      if (!name || isOther(text, name)) continue;
      const isClose = (close ?? next) !== undefined;
      const confidence = label
        ? afterLabel(text, name, isClose)
        : afterPerson(text, name, { isClose, isTopic: all.endsWith('は') });
      if (confidence) yield { from: name.from, to: name.to, confidence, reason: REASON };
    }
  },
} satisfies Detector;

type Confidence = FoldedFinding['confidence'];

function afterLabel(text: string, name: JapaneseName, isClose: boolean): Confidence | undefined {
  if (isFull(name)) return name.isSure || ends(COPULA, text, name.to) ? 'likely' : undefined;
  const isEnd = ends(COPULA, text, name.to) || ends(HONORIFIC, text, name.to);
  if (!isEnd) return undefined;
  const isShort = isClose && name.script !== 'latin' && name.to - name.from < 5;
  return name.parts !== 'shape' || isShort || ends(NAMING, text, name.to) ? 'likely' : undefined;
}

function afterPerson(
  text: string,
  name: JapaneseName,
  { isClose, isTopic }: { isClose: boolean; isTopic: boolean },
): Confidence | undefined {
  const isNamed = ends(NAMING, text, name.to);
  const isHonoured = ends(HONORIFIC, text, name.to);
  if (isFull(name)) {
    const isSpokenOf = name.isSure && !isTopic && ends(SPOKEN_OF, text, name.to);
    return isNamed || isHonoured || isSpokenOf ? 'likely' : undefined;
  }
  if (!isClose || isTopic || !isHonoured) return undefined;
  if (ROLE_WORD.test(text.slice(name.from, name.to))) return undefined;
  return name.parts !== 'shape' || isNickname(text, name) ? 'likely' : undefined;
}

/** Two kanji in no list and くん or ちゃん, which no office or company has. */
function isNickname(text: string, { from, to, script }: JapaneseName): boolean {
  const isFamiliar = text.startsWith('くん', to) || text.startsWith('ちゃん', to);
  return isFamiliar && script === 'kanji' && to - from === 2;
}

function ends(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const REASON = { ja: '身近な人の名前に見えます。', en: 'Looks like the name of somebody close to you.' };

export const examples = {
  hit: [
    ['彼氏の佐藤健一くんがね', '佐藤健一'],
    ['隣の部屋の田中さんがうるさい', '田中'],
    ['弟の健太くんが来た', '健太'],
    ['上司の やまだ たろう さんに怒られた', 'やまだ たろう'],
    ['元カレの名前はたかはしゆうただよ', 'たかはしゆうた'],
    ['友達の山本美咲って子', '山本美咲'],
    ['旦那は鈴木大輔っていいます', '鈴木大輔'],
  ],
  miss: [
    '友達の家',
    '店長の言うこと',
    '店長の話おもしろい',
    '友達の田舎に行った',
    '弟の高校',
    '佐藤さん 来てくれてありがとう',
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
