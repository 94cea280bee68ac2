import type { Folded } from '@/lib/text/fold';
import { matches } from '../matches';
import { surnameLength } from '../surnames';
import type { Detector, Examples, FoldedFinding } from '../types';

const KANJI_NAME = '[一-龥々]{1,4}?[ ・]?[一-龥々ぁ-んー]{1,4}?';
const KANA_NAME = '[ぁ-んー]{2,6}[ ・]?[ぁ-んー]{0,6}';
const LATIN_NAME = '[a-z]{2,12} [a-z]{2,12}';
const END =
  '(?=$| (?![一-龥々]|[ぁ-ん]{2,4}?(?:$|[ 。、!?]|です|だよ))|[。、!?\\n」』)(♡♥☆★w]|です|でした|だよ|だし|だけど|だから|だって|だ$|だ[よねっ。!]|なの|なん|[ねよ](?=$|[ 。、!?\\n])|って|っす|と申|といい|と言|になり|[\\ud83c-\\ud83e])';
const LABEL = '(?:[ :→=]|は|が|わ|ね|、|って|も|\\n){1,3}';
/** Words that promise the real one. */
const REAL = new RegExp(
  `(?:本名|ほんみょう|実名|(?:ほんと|本当|ほんま|りある|戸籍(?:上)?)の?(?:名前|なまえ)|ふるねーむ|中の人(?:の名前)?)${LABEL}(${KANJI_NAME}|${LATIN_NAME}|${KANA_NAME}?)${END}`,
  'g',
);
const REAL_BARE = new RegExp(`(?:本名|戸籍名)(${KANJI_NAME})${END}`, 'g');
/** Words after which a stage name comes as often: the name has to begin with a surname. */
const SAID = new RegExp(
  `(?:(?:名前|なまえ|氏名|姓名|名字|苗字|みょうじ)${LABEL}|(?:はじめまして|初めまして|改めまして|あらためて)[、。!\\s]{0,2}(?:私は|わたしは)?)(${KANJI_NAME})(?:${END}|と)`,
  'g',
);
const CALLED = new RegExp(`(${KANJI_NAME})と(?:申し|もうし|いいます|言います)`, 'g');
/** People of her own life; the surname of a listed one, with or without what politeness adds. */
const PRIVATE =
  '(?:彼氏|元彼|元かれ|旦那|夫|弟|兄|姉|妹|父|母|娘|息子|友達|親友|同僚|上司|店長|まねーじゃー|担任|大家|社長|隣の(?:席|部屋|家)|同じくらす|幼なじみ|幼馴染|ばいと先|職場|会社)の';
const THIRD = new RegExp(
  `${PRIVATE}(${KANJI_NAME}|[一-龥々]{2,5})(?:さん|くん|君|ちゃん|先生|先輩|$| (?![一-龥々])|[、。!?がはにとも])`,
  'g',
);
/** Answers that keep the name, whatever surname they seem to begin with. */
const NO_ANSWER =
  /^(?:秘密|内緒|ひみつ|ないしょ|非公開|無理|だめ|なし|ない|まだ|普通|ふつう|内部|男性|女性|同じ|別人|本人|一般人|有名人)/;
/** What no name without a listed surname holds. */
const NO_NAME =
  /言え|いえな|教え|おしえ|ない|なし|覚え|忘れ|知[らり]|ばれ|違|ちが|なに|何|誰|だれ|変|可愛|かわい|好き|嫌|長い|短い|珍し|出さ|出し|聞|きい|呼|内|仮|別|本名|名前|人|的|者|性/;

/** Real names where they are said to be names. An honorific alone never counts: customers are greeted so. */
export default {
  id: 'name-jp',
  kind: 'name',
  classes: 0,
  cues: [
    ...'本名 ほんみょう 実名 の名前 のなまえ 戸籍 ふるねーむ 中の人 名前 なまえ 氏名 姓名 名字 苗字 みょうじ はじめまして 初めまして 改めまして あらためて と申し ともうし といいます と言います'.split(
      ' ',
    ),
    ...'彼氏の 元彼の 元かれの 旦那の 夫の 弟の 兄の 姉の 妹の 父の 母の 娘の 息子の 友達の 親友の 同僚の 上司の 店長の ーじゃーの 担任の 大家の 社長の 隣の 同じくらすの 幼なじみの 幼馴染の ばいと先の 職場の 会社の'.split(
      ' ',
    ),
  ],
  *find(folded) {
    for (const pattern of [REAL, REAL_BARE]) yield* names(folded, pattern, realName);
    for (const pattern of [SAID, CALLED]) yield* names(folded, pattern, saidName);
    yield* names(folded, THIRD, thirdPerson);
  },
} satisfies Detector;

type Confidence = FoldedFinding['confidence'];

function* names(
  folded: Folded,
  pattern: RegExp,
  judge: (name: string) => Confidence | undefined,
): Iterable<FoldedFinding> {
  for (const match of matches(folded, pattern)) {
    const name = (match[1] ?? '').trim();
    const confidence = NO_ANSWER.test(name) ? undefined : judge(name);
    const from = match.index + match[0].indexOf(name, match[0].startsWith(name) ? 0 : 1);
    if (confidence) yield { from, to: from + name.length, confidence, reason: REASON };
  }
}

function realName(name: string): Confidence | undefined {
  const surname = surnameLength(name);
  if (surname > 0) return name.length > surname ? 'strong' : 'weak';
  if (NO_NAME.test(name)) return undefined;
  if (/^[ぁ-んー]/.test(name)) return name.length > 3 ? 'likely' : 'weak';
  return /^[a-z]/.test(name) || /^[一-龥々]{3}/.test(name) ? 'likely' : undefined;
}

/** Surname and something after it; a surname by itself is what half the stage names look like. */
function saidName(name: string): Confidence | undefined {
  const surname = surnameLength(name);
  if (surname === 0) return undefined;
  return name.length > surname ? 'strong' : 'weak';
}

function thirdPerson(name: string): Confidence | undefined {
  const surname = surnameLength(name);
  const given = name.length - surname;
  if (surname === 0 || (surname === 1 && given < 2)) return undefined;
  if (given > 1) return surname > 1 ? 'likely' : 'weak';
  return given === 0 ? 'weak' : undefined;
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
    ['彼氏の佐藤健一くんがね', '佐藤健一'],
    ['フルネームは たなかみさき です', 'たなかみさき'],
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
  ],
} satisfies Examples;
