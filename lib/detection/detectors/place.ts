import type { Folded } from '@/lib/text/fold';
import { before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

/** A Japanese place name, up to ten characters; が inside one only where names have it (自由が丘). */
const CHARACTER = '(?:[一-龥々け0-9a-zー]|(?<=[一-龥])[がの](?=[丘谷浜崎原岡島窪関岳峰嶺池沼]))';
const NAME = `(?:${CHARACTER}{1,10}|[ぁ-ゖー]{2,8}?)`;
const STATION_BEFORE = new RegExp(`${CHARACTER}{1,10}$`);
const SCHOOL_BEFORE = /[一-龥々]{2,8}$/;

/** A fixed phrase and then the name. */
const NAME_AFTER: readonly RegExp[] = [
  new RegExp(
    `(?:最寄り?|もより)(?:の|り)?(?:駅|えき|り)?(?:[ :→、]|は|が){1,3}(${NAME}(?:駅)?)(?=$|[ 、。!?\\nだでっなよねのw]|から|らへん|あたり|付近)`,
    'g',
  ),
  new RegExp(
    `(?:家|自宅|うち|実家|まんしょん|あぱーと|職場|会社|学校|ばいと先)(?:は|が|って|、| )?(${CHARACTER}{1,10}(?:駅)?)(?:から|まで)?の?(?:すぐ|徒歩|歩いて|近く|裏|隣|そば)`,
    'g',
  ),
  new RegExp(
    `(?:毎朝|毎日|いつも|家から)(${CHARACTER}{1,10}(?:駅)?)(?:から|まで|で)(?:毎日|毎朝)?(?:通勤|通学|通って|電車|働い)`,
    'g',
  ),
  /(?:勤務先|職場|ばいと先|勤め先|大学|高校)(?:の名前)?(?:は|:|が) ?([^\s、。はがもにで]{2,14}(?:店|支店|大学|高校|会社|病院|銀行|学園|かふぇ))/g,
  /i live (?:right )?(?:near|next to|by|behind|close to|around the corner from) ((?:the )?[a-z' ]{3,30}?(?: station| park| school| mall| university| church)?)(?=$|[,.!?\n]| and| so)/g,
  /my (?:nearest|closest) (?:station|stop) is ([a-z' ]{3,20}?)(?=$|[,.!?\n]| and| so| station)/g,
  /i (?:go to|work at|study at) ([a-z0-9' ]{3,30}?(?: high(?: school)?| university| college| hospital| cafe| mall))/g,
];

/** A fixed phrase, what of it belongs to the name (駅), and how the name before it looks. */
const NAME_BEFORE: readonly (readonly [phrase: RegExp, name: RegExp])[] = [
  [
    /(駅)?が(?:うちの|家の|私の|わたしの|いちばん|一番)?(?:最寄|もより|地元(?:です|だ|なの|$))/g,
    STATION_BEFORE,
  ],
  [/(駅)?の?(?:すぐ)?(?:近く|そば|となり|隣|裏|目の前|周辺)[にで](?:一人)?(?:住|暮ら)/g, STATION_BEFORE],
  [/(駅)?(?:で|に)(?:働い|勤め)/g, /(?<=地元の)[一-龥々]{1,8}$/],
  [/(駅)(?:から|まで)(?:毎日|毎朝|いつも)?(?:通勤|通学|通って)/g, STATION_BEFORE],
  [
    /(高校|大学|女子大|中学校?|小学校|専門学校|短大|高専)(?:に|へ)?(?:通って|通い|通学|在学|の?[1-6一-六]年(?:生|です|だ)|出身)/g,
    SCHOOL_BEFORE,
  ],
];

const NO_PLACE =
  /^(?:どこ|なに|何処|何駅|秘密|ひみつ|内緒|言えない|会社|学校|自宅|最寄り?|毎日|遠い|近い|徒歩|ちょっと|家|駅|今日|明日|不便|便利|地元|実家|職場|底辺|私立|公立|県立|市立|名門|専門|良い|同じ|女子|地方|普通|有名|無名|海外|某|(?:you|here|me|it))$/;

/** The station, school or work she says is hers. */
export default {
  id: 'place',
  kind: 'place',
  classes: 0,
  cues: [
    ...'最寄 もより 徒歩 歩いて 近く すぐ 隣に そばに となりに 裏に 目の前に 周辺に 地元 通勤 通学 通って 通い 高校 大学 女子大 中学 小学校 短大 高専 専門学校 勤務先 職場 ばいと先 勤め先 家から 毎朝'.split(
      ' ',
    ),
    ...['i live', 'nearest', 'closest', 'i work', 'i go to', 'i study'],
  ],
  *find(folded) {
    for (const form of NAME_AFTER) {
      for (const match of matches(folded, form)) {
        const place = match[1] ?? '';
        const from = match.index + match[0].indexOf(place);
        if (isPlace(place)) yield finding(from, from + place.length);
      }
    }
    for (const [phrase, name] of NAME_BEFORE) yield* namesBefore(folded, phrase, name);
  },
} satisfies Detector;

function* namesBefore(folded: Folded, phrase: RegExp, name: RegExp): Iterable<FoldedFinding> {
  for (const match of matches(folded, phrase)) {
    const found = name.exec(before(folded, match.index, 12))?.[0] ?? '';
    const suffix = match[1] ?? '';
    if (isPlace(found)) yield finding(match.index - found.length, match.index + suffix.length);
  }
}

function isPlace(name: string): boolean {
  return name !== '' && !NO_PLACE.test(name.replace(/(.)駅$/, '$1'));
}

function finding(from: number, to: number): FoldedFinding {
  return { from, to, confidence: 'likely', reason: REASON };
}

const REASON = {
  ja: '住まいや通い先の近くがわかります。',
  en: 'It shows where you live, work or study.',
};

export const examples = {
  hit: [
    ['最寄り駅は三軒茶屋です', '三軒茶屋'],
    ['最寄りは高円寺だよ', '高円寺'],
    ['家は大宮駅から徒歩5分', '大宮駅'],
    ['武蔵小杉駅の近くに住んでる', '武蔵小杉駅'],
    ['青葉台高校に通ってる', '青葉台高校'],
    ['藤が丘駅が最寄り', '藤が丘駅'],
    ['my nearest station is shibuya', 'shibuya'],
  ],
  miss: [
    '最寄り駅は秘密',
    '渋谷駅でライブ',
    '東京駅のお土産おいしい',
    '大学生です',
    '近くにコンビニある',
    '最寄りはどこ？',
    '高校野球みてる',
    '駅前のカフェ',
    '夕食は地元の料理',
    '私立中学に通ってる',
  ],
} satisfies Examples;
