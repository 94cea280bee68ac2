import type { LocalizedText } from '@/lib/i18n/language';
import type { Folded } from '@/lib/text/fold';
import { matches } from './matches';
import { type PlaceSort, placesIn } from './places';

/** A place's sort is one of them. */
export type ClueId =
  | PlaceSort
  | 'line'
  | 'area'
  | 'age'
  | 'year'
  | 'job'
  | 'shift'
  | 'weather'
  | 'commute'
  | 'family'
  | 'habit';

/** A sort of small fact about herself. One harms nobody; several together are found by a patient reader. */
export interface ClueSort {
  readonly id: ClueId;
  readonly label: LocalizedText;
  /** How far it narrows down who she is. */
  readonly weight: 1 | 2;
  /** It says where she is or goes: without one, the rest fits thousands. */
  readonly isWhere?: true;
  readonly phrases?: RegExp;
}

const any = (...phrases: readonly string[]) => new RegExp(phrases.join('|'), 'g');
const ME = '(?:私|わたし|あたし|うち|自分|わい|僕|こっち)';
const PREFECTURE =
  '(?:東京|大阪|京都|北海道|神奈川|埼玉|千葉|愛知|兵庫|福岡|札幌|仙台|名古屋|横浜|神戸|広島|[一-龥]{2,3}(?:県|都|府)|[一-龥]{1,4}(?:市|区|町|村))';
const WORK =
  '(?:看護師|看護助手|保育士|美容師|介護士?|事務|こんびに|居酒屋|かふぇ|すたば|まっく|あぱれる|歯科助手|歯医者|受付|販売員?|ねいりすと|教員|教師|塾講師?|公務員|ol|派遣|工場|薬局|薬剤師|病院|銀行|ふぁみれす|ぱん屋|花屋|本屋|経理|えんじにあ)';
const SHIFT = '(?:早番|遅番|夜勤|日勤|朝番|しふと|出勤|ばいと|ぱーと|仕事|当直)';
const DAY = '(?:明日|あした|今日|明後日|毎週|来週|今週|平日|土日|[月火水木金土日]曜)';
const WEATHER = '(?:雨|雪|雷|台風|霧|停電|土砂降り|どしゃぶり|豪雨|ひょう|竜巻|揺れ|地震)';

export const clueSorts: readonly ClueSort[] = [
  { id: 'station', label: { ja: '最寄り駅', en: 'station' }, weight: 2, isWhere: true },
  { id: 'school', label: { ja: '学校', en: 'school' }, weight: 2, isWhere: true },
  { id: 'work', label: { ja: '職場', en: 'workplace' }, weight: 2, isWhere: true },
  {
    id: 'spot',
    label: { ja: '家のまわり', en: 'around your home' },
    weight: 2,
    isWhere: true,
    phrases: any(
      '(?:窓|べらんだ|部屋|家|うち|まんしょん|あぱーと)(?:の(?:前|目の前|隣|近く|裏|下|向かい))?(?:から|に|の|が|で)[^。、\\n]{0,12}(?:見え|聞こえ|工事|踏切|線路|駅|公園|神社|川沿い|たわー|花火)',
      '(?:花火|お?祭り|盆踊り|踏切|電車|新幹線|船|汽笛|飛行機|工事|救急車|へり|さいれん|選挙かー|鐘)の?(?:音|声)[^。\\n]{0,6}(?:聞こえ|うるさ|する|して|入っ|ごめん)',
      '(?:家|うち|駅)の(?:すぐ)?(?:近く|前|隣|裏|向かい)の[^\\s。、]{1,10}(?:で|に|が)',
      '(?:from|outside|out) my (?:window|balcony|house|apartment|room|place)|(?:down|across) the street from|(?:near|behind|by|next to) my (?:house|place|apartment|dorm|building)|fireworks (?:outside|from)|(?:train|church bells?|siren)s? (?:outside|going by)',
    ),
  },
  {
    id: 'line',
    label: { ja: '使う路線', en: 'train line' },
    weight: 1,
    isWhere: true,
    phrases: any(
      '[一-龥]{1,4}(?<!新幹|在来|路|無|有|視|電|光|曲|直|配)線(?:沿い|ゆーざー|民|で(?:通|来|帰|行)|が?(?:止ま|遅れ|遅延|混ん|混み|動か)|使って|乗って|の(?:駅|中|終電|始発))',
      '\\bi (?:take|ride|commute on) the [a-z0-9 ]{1,16}(?:line|train|bus)|my (?:train|bus|line) (?:is|was|got)',
    ),
  },
  {
    id: 'area',
    label: { ja: '住む地域', en: 'area' },
    weight: 1,
    isWhere: true,
    phrases: any(
      `${PREFECTURE}(?:の(?:田舎|端|西|東|北|南|方|ほう)[^。\\n]{0,4})?(?:に|で|へ)?(?:住み|住んで|在住|出身|生まれ|育ち|暮らし|引っ越し|越して)`,
      `(?:地元|出身|実家|生まれ)(?:は|が|も)[^。、\\n?？]{0,3}${PREFECTURE}`,
      "\\bi(?:'m| am|m)? (?:live in|am from|from|grew up in|based in|moved to|born in) (?!the (?:future|past)|a |an |my )[a-z]{3,}",
    ),
  },
  {
    id: 'age',
    label: { ja: '年齢', en: 'age' },
    weight: 1,
    phrases: any(
      `(?:${ME}(?:は|も|、|って)?|今年(?:で)?|来年(?:で)?|もうすぐ|来月(?:で)?|先月(?:で)?|先週|今)[^。、\\n\\d]{0,6}(?:1[89]|[2-5]\\d|二十|三十)(?:歳|才|さい|(?:に)?(?:なる|なり|なっ))`,
      '(?<![\\d.])(?:1[89]|[2-5]\\d)(?:歳|才|さい)(?:です|だよ|だけど|だから|になり|になる|になっ|なの|なんだ|の(?:誕生日|主婦|ol|人妻|女))',
      '(?:はたち|二十歳|三十路|あらさー|あらふぉー)(?:です|だ|に|なの)',
      '(?:平成|昭和|19[6-9]\\d|200\\d|[6-9]\\d|0\\d)年?\\d{0,2}年?(?:生まれ|うまれ)(?:です|だ|なの|の$)',
      "\\bi(?:'m| am|m) (?:1[89]|[2-5]\\d)(?= (?:years|now|and|btw|lol|this)|[,.!\\n]|$)|\\bi(?:'m|m| am|'ll be)? ?(?:just )?turn(?:ed|ing)? (?:1[89]|[2-5]\\d)\\b|my (?:1[89]|[2-5]\\d)(?:th|st|nd|rd) birthday",
    ),
  },
  {
    id: 'year',
    label: { ja: '学年', en: 'year at school' },
    weight: 1,
    phrases: any(
      '(?:大学|高校|短大|専門|院|学校)?の?(?:[1-6]|[一二三四])(?:年生|回生)(?:です|だ|なの|に(?:なる|なり|なっ)|だから)',
      '(?:jk|jd|高[123]|大[1234]|大学生|女子大生|受験生|浪人|就活)(?:です|だよ|だから|だけど|中|なの|なんだ|して)',
      '(?:卒論|ぜみ|就活|内定|実習|国試|期末|中間)(?:が|の|で|に)?(?:やば|終わ|ある|忙し|だる|大変|決ま|もら)',
      "\\bi(?:'m| am|m) (?:a |an )?(?:freshman|sophomore|junior|senior|grad student|college student|nursing student)|my (?:dorm|campus|major|thesis|finals)",
    ),
  },
  {
    id: 'job',
    label: { ja: '仕事', en: 'job' },
    weight: 1,
    phrases: any(
      `${WORK}(?:で|を|に)?(?:働|勤め|ばいと|ぱーと|して(?:る|い|ます)|やって|です|だよ|なの|だから)`,
      `(?:昼|本業|仕事|昼職|ばいと)(?:は|が|の)[^。、\\n]{0,6}${WORK}`,
      "\\bi work (?:at|in|for|as)|my (?:boss|coworkers?|manager|day job|office|job)|\\bi(?:'m| am|m) a (?:nurse|teacher|barista|waitress|cashier|student nurse|receptionist)",
    ),
  },
  {
    id: 'shift',
    label: { ja: '勤務や登校の時間', en: 'working hours' },
    weight: 1,
    phrases: any(
      `${DAY}(?:は|も|の|から|まで)?[^。\\n]{0,8}${SHIFT}`,
      `(?:早番|遅番|夜勤|日勤|朝番|当直)(?:明け|なの|だから|だった|です|だよ|終わ|おわ|前)`,
      `(?:${SHIFT}|学校|授業)(?:は|が|も|、)?[^。\\n\\d]{0,6}\\d{1,2}(?:時|:\\d\\d)(?:から|まで|に終|半|上がり|あがり)`,
      `\\d{1,2}時半?(?:から|まで)(?:の)?(?:${SHIFT}|学校|授業)`,
      '\\bmy shift|(?:night|morning|day|early|late|graveyard|opening|closing) shift|\\bi (?:start|finish|get off|clock (?:in|out)|open|close)(?: work)? at \\d',
    ),
  },
  {
    id: 'weather',
    label: { ja: '今いる所の天気', en: 'weather where you are' },
    weight: 1,
    phrases: any(
      `(?:こっち|外|うちの(?:方|ほう|近く|あたり)|こちら|この辺|急に|今|いま)(?:は|も|が|の|めっちゃ|めちゃ|すごい|すごく|今|ちょうど|も今)*${WEATHER}`,
      '(?:雨|雪|雷)(?:が|も)?(?:降ってき|降り出|降りだ|すごい音|やばい|強くな|鳴って|鳴っ|落ち)',
      '停電(?:し|中)|(?:今|いま)?(?:ちょっと|結構|けっこう)?揺れた|揺れて(?:る|ない)',
      "(?:raining|snowing|storming|pouring|thunder|lightning|hail|tornado|power(?:'s| is| went) out|earthquake)[^.\\n]{0,20}(?:here|outside|rn|right now|over here)|(?:here|outside)[^.\\n]{0,12}(?:raining|snowing|pouring|storming)",
    ),
  },
  {
    id: 'commute',
    label: { ja: '通う道のり', en: 'commute' },
    weight: 1,
    phrases: any(
      '(?:通勤|通学|電車|ばす|自転車|ちゃり|車|歩いて|徒歩)(?:で|は|に)?[^。\\n\\d]{0,4}(?:片道)?\\d{1,3}(?:分|時間)',
      '(?:職場|会社|学校|大学|ばいと先|駅)(?:まで|から)[^。\\n\\d]{0,6}\\d{1,3}(?:分|時間)',
      '\\d+ ?(?:min|mins|minutes?|hours?)(?: long)? (?:commute|drive|walk|bike|bus|train)|my commute|(?:drive|walk|bike) to (?:work|school|campus)',
    ),
  },
  {
    id: 'family',
    label: { ja: '家族や暮らし', en: 'family' },
    weight: 1,
    phrases: any(
      '一人暮らし(?:です|だ|して|を?し?始|なの|\\d)|実家(?:暮らし|住み|に住)',
      '(?:子供|こども|子ども|娘|息子|長男|長女|次男|次女)(?:は|が|も|の)?[^。\\n]{0,6}(?:\\d{1,2}(?:歳|才)|小学?\\d|中学?\\d|幼稚園|保育園|小学|年長|年中)',
      '(?:旦那|夫|妹|弟|姉|兄)(?:は|が|も)[^。\\n]{0,8}(?:\\d{1,2}(?:歳|才)|\\d年生|働い|勤め|通って)|しんぐるまざー|しんまま|三姉妹|四人家族|双子の',
      "my (?:kid|son|daughter|toddler|baby|twins?|roommate|little (?:sister|brother))(?:s| is|'s)? [^.\\n]{0,16}(?:\\d|school|grade|works|goes)|single mom",
    ),
  },
  {
    id: 'habit',
    label: { ja: 'いつもの行き先', en: 'where you always go' },
    weight: 1,
    phrases: any(
      '(?:毎週|いつも|毎朝|毎日|毎晩|仕事帰りに|学校帰りに|ばいと帰りに|休みの日は?|よく)[^。、\\n]{1,14}(?:(?:に|へ)(?:行って(?:る|い|ます)|行く|通って|(?:い|居)る)|で(?:買って|飲んで|食べて|走って|散歩|待って|勉強))',
      '\\bi (?:always|usually) (?:go|eat|run|study|hang out|shop|walk)[^.\\n]{0,10} (?:at|to|in|by) |every (?:morning|night|day|week(?:end)?|mon|tues|wednes|thurs|fri|satur|sun)[a-z]* (?:i|at the)',
    ),
  },
];

/** One small fact: a half-open range of folded units. */
export interface Clue {
  readonly id: ClueId;
  readonly from: number;
  readonly to: number;
}

/** The first clue of each sort in a text; what overlaps another one is the same fact. */
export function cluesIn(folded: Folded): Clue[] {
  const found: Clue[] = [];
  const add = (clue: Clue) => {
    const isKnown = found.some(({ id, from, to }) => id === clue.id || (from < clue.to && clue.from < to));
    if (!isKnown) found.push(clue);
  };
  for (const { sort, from, to } of placesIn(folded)) add({ id: sort, from, to });
  for (const { id, phrases } of clueSorts) {
    if (!phrases) continue;
    for (const match of matches(folded, phrases)) {
      add({ id, from: match.index, to: match.index + match[0].length });
      break;
    }
  }
  return found;
}
