import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** A place's name: no particle, no mark, two to ten characters. */
const NAME =
  '(?:[一-龥々け0-9a-zー]|(?<=[一-龥])[がの](?=[丘谷浜崎原岡島窪関岳峰嶺池沼])){1,10}|[ぁ-ゖー]{2,8}?';
const STATION = `(?:${NAME})駅`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:最寄り?|もより)(?:の|り)?(?:駅|えき|り)?(?:[ :→、]|は|が|、){1,3}((?:${NAME})(?:駅)?)(?=$|[ 、。!?\\nだでっなよねのだw]|から|らへん|あたり|付近)`,
    'g',
  ),
  new RegExp(
    `(${STATION}|[一-龥]{2,6})(?:が|は)(?:うちの|家の|私の|わたしの|いちばん|一番)?(?:最寄り?|もより|地元)`,
    'g',
  ),
  new RegExp(
    `(${STATION}|[一-龥]{2,6})の?(?:すぐ)?(?:近く|そば|となり|隣|裏|目の前|周辺|あたり|へん)(?:に|で)(?:[^\\s、。]{0,4})?(?:住ん|住み|暮ら|一人暮らし|うち|家が)`,
    'g',
  ),
  new RegExp(
    `(?:家|自宅|うち|実家|まんしょん|あぱーと|職場|会社|学校|ばいと先|店)(?:は|が|って|、| )?(${STATION}|[一-龥]{2,6})(?:から|まで)?の?(?:すぐ|徒歩|歩いて|近く|裏|隣|そば|前)`,
    'g',
  ),
  new RegExp(
    `(${STATION}|(?:地元の)[一-龥]{1,6})(?:から|で|まで)(?:毎日|毎朝|いつも)?(?:通勤|通学|通って|徒歩\\d|歩いて\\d|働い|ばいと)`,
    'g',
  ),
  new RegExp(
    `(?:毎朝|毎日|いつも|通勤で|通学で|家から)(${STATION}|[一-龥]{2,6})(?:から|まで|で)(?:毎日|毎朝)?(?:通勤|通学|通って|乗|電車|働い)`,
    'g',
  ),
  /([^\s、。はがもにで]{2,10}(?:高校|大学|女子大|中学校?|小学校|専門学校|短大|高専))(?:に|へ)?(?:通って|通い|通学|在学|の?[1-6一-六]年|を?卒業|出身)/g,
  /(?:勤務先|職場|ばいと先|会社|勤め先|学校|大学|高校)(?:の名前)?(?:は|:|が)[ ]?([^\s、。はがもにで]{2,14}(?:店|支店|大学|高校|会社|病院|銀行|学園|かふぇ|屋))/g,
  /(?:i live|my (?:place|house|apartment|flat) is|i'm) (?:right )?(?:near|next to|by|behind|close to|around the corner from) ((?:the )?[a-z' ]{3,30}?(?: station| park| school| mall| university| church)?)(?=$|[,.!?\n]| and| so)/g,
  /(?:my (?:nearest|closest) (?:station|stop) is|i (?:go to|work at|study at)) ([a-z0-9' ]{3,30}?(?: station| high(?: school)?| university| college| hospital| cafe| mall)|[a-z' ]{3,20}(?= station))/g,
];

/** The station, school or work she says is hers. */
export default {
  id: 'place',
  kind: 'place',
  classes: 0,
  cues: [
    '最寄',
    'もよ',
    '近く',
    'そば',
    'すぐ',
    '裏に',
    '駅か',
    '駅で',
    '駅ま',
    '徒歩',
    '歩い',
    '通勤',
    '通学',
    '通っ',
    '勤務',
    '職場',
    'ばい',
    '会社',
    '学校',
    '高校',
    '大学',
    '中学',
    '女子',
    '短大',
    '高専',
    '専門',
    '地元',
    '隣に',
    '周辺',
    '目の',
    'i live',
    'my',
    'i go',
    'i wo',
    'i st',
    "i'm n",
  ]
    .map((cue) => cue.slice(0, 2))
    .filter((cue) => cue !== 'i ' && cue !== "i'")
    .concat(['near', 'neare', 'close', 'work', 'st', 'liv'].map((cue) => cue.slice(0, 2))),
  *find(folded) {
    for (const form of FORMS) {
      for (const match of matches(folded, form)) {
        const place = match[1] ?? '';
        const from = match.index + match[0].indexOf(place);
        if (place.length < 2 || NO_PLACE.test(place)) continue;
        yield { from, to: from + place.length, confidence: 'likely', reason: REASON };
      }
    }
  },
} satisfies Detector;

const NO_PLACE =
  /^(?:どこ|なに|何処|何駅|秘密|ひみつ|内緒|言えない|会社|学校|自宅|最寄り?|この|その|いつも|ここ|そこ|毎日|遠い|近い|徒歩|ちょっと|家|駅|今日|明日|不便|便利|地元|実家|職場|you|here|me|it)(?:駅)?$/;

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
  ],
} satisfies Examples;
