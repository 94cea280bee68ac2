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
const HOME = '(?:家|自宅|うち|実家|おうち|まんしょん|あぱーと|部屋|寮|窓|べらんだ)';
const RELATIVE =
  '(?:父|母|兄|姉|弟|妹|旦那|夫|息子|娘|おじい?(?:ちゃん)?|おばあ?(?:ちゃん)?|じい?ちゃん|ばあ?ちゃん|祖[父母]|親|ぱぱ|まま)';
const WORK =
  '(?:看護師|看護助手|衛生士|保育士|美容師|介護士?|事務(?!所)|こんびに|居酒屋|かふぇ|すたば|まっく|あぱれる|歯科助手|歯医者|受付|販売員?|店員|ねいりすと|教員|教師|塾講師?|公務員|(?<![a-z])ol(?![a-z])|派遣|工場|薬局|薬剤師|病院|銀行|ふぁみれす|[らぱ花本肉魚生酒薬八焼]\\S{0,4}屋|経理|えんじにあ|厨房|ほーる|れじ|百貨店|かうんたー|倉庫|配達)';
const SHIFT = '(?:[早遅朝昼夜]番|夜勤|日勤|しふと|出勤|ばいと|ぱーと|仕事|当直|定休|公休|休み|在宅)';
const DAY = '(?:明日|あした|明後日|毎週|来週|今週|今度の|平日|土日|[月火水木金土日]曜?|次の)';
const WEATHER =
  '(?:大?雨|(?:初|大)?雪|雷|霰|あられ|ひょう|台風|霧|停電|土砂降り|どしゃぶり|豪雨|竜巻|地震|震度|吹雪|虹|夕焼け)';
const HERE = '(?:こっち|外|うち|こちら|この辺|ここら|地元|今日|今|いま|さっき|急に|昨日|ずっと)';

/** Phrases are broad: any one of them proves nothing, and only several sorts of them together count. */
export const clueSorts: readonly ClueSort[] = [
  {
    id: 'station',
    label: { ja: '最寄り駅', en: 'station' },
    weight: 2,
    isWhere: true,
    phrases: any(
      '[一-龥]{1,6}駅の?(?:近く|前|とこ|そば|裏|ろーたりー)',
      '(?:off|at|from) [a-z]{3,14} station',
    ),
  },
  {
    id: 'school',
    label: { ja: '学校', en: 'school' },
    weight: 2,
    isWhere: true,
    phrases: any(
      '[一-龥]{2,6}(?:大学|高校|女子大|学園|学院)(?!生|受験|野球)',
      '(?:at|to) [a-z]{4,14} (?:high|university|college|state)',
    ),
  },
  {
    id: 'work',
    label: { ja: '職場', en: 'workplace' },
    weight: 2,
    isWhere: true,
    phrases: any(
      '(?:職場|会社|ばいと先|勤務先|お?店)(?:は|が|、)[^。、\\n?]{2,10}(?:で|に|の|駅|前|$)',
      '[一-龥]{2,5}(?:で|の)[^。\\n]{0,6}(?:店員|ばいと|働い|勤め)',
    ),
  },
  {
    id: 'spot',
    label: { ja: '家のまわり', en: 'around your home' },
    weight: 2,
    isWhere: true,
    phrases: any(
      `${HOME}(?:の(?:前|目の前|隣|近く|裏|下|向かい|上))?(?:から|に|の|が|で|は|あけたら|開けたら|まで)[^。、\\n]{0,12}(?:見え|聞こえ|工事|踏切|線路|駅|公園|神社|川|海|山|病院|学校|高校|たわー|花火|観覧車|通った|通って|音)`,
      `${HOME}の(?:すぐ)?(?:目の前|前|隣|近く|裏|向かい)`,
      '(?:花火|お?祭り|盆踊り|踏切|電車|新幹線|船|汽笛|飛行機|工事|救急車|へり|さいれん|選挙かー|鐘|太鼓)の?(?:音|声|練習)?[^。\\n]{0,8}(?:聞こえ|うるさ|鳴)',
      '(?:すぐ)?(?:近く|近所|目の前)に[^。、\\n]{1,10}(?:あって|ある|いる|でき)',
      '(?:from|outside|out) my (?:window|balcony|house|apartment|room|place|kitchen|bed)|(?:down|across) the street|(?:near|behind|by|next to) my (?:house|place|apartment|dorm|building)|hear the (?:fireworks|train|trains|bells|church|sirens|planes)|by the (?:station|pier|beach|harbou?r|river|park)',
    ),
  },
  {
    id: 'line',
    label: { ja: '使う路線', en: 'train line' },
    weight: 1,
    isWhere: true,
    phrases: any(
      '[一-龥]{1,4}(?<!新幹|在来|路|無|有|視|電|光|曲|直|配|点|白|前|一|目|伏|動|海岸|国境)線(?![香路引上審画描を])|(?:えくすぷれす|らいなー|めとろ|ものれーる|地下鉄)(?:で|は|が|の)|(?:阪急|京急|小田急|西武|東武|近鉄|南海|京成|京王|名鉄|西鉄|京阪|阪神|東急|相鉄)(?!百貨店|ほてる|戦)',
      '\\b(?:take|ride|rode|on|catch) the [a-z0-9 ]{1,16}(?:line|train|metro|subway)|my (?:train|bus|line|stop) (?:is|was|got)',
    ),
  },
  {
    id: 'area',
    label: { ja: '住む地域', en: 'area' },
    weight: 1,
    isWhere: true,
    phrases: any(
      '(?!一人|[一-龥]人)[一-龥]{2,5}(?:の(?:田舎|端|西|東|北|南|方|ほう)[^。\\n]{0,4})?(?:に|で|へ)?(?:住み|住んで(?!る?の?[?？])|在住|出身|生まれ|育ち|暮らし|引っ越し|越して|民(?:です|だ))',
      '(?:地元|出身|実家|生まれ|故郷)(?:は|が|も|って)(?![^。\\n]{0,10}[?？どいつ])(?!ない|秘密|内緒)[^。、\\n]{0,3}[一-龥]{2,6}',
      '(?:一人暮らし|実家暮らし)、[一-龥]{2,5}',
      '[一-龥]{2,4}(?:って|は)[^。\\n]{0,8}が有名(?:です|だ|な)',
      "\\bi(?:'m| am|m)? (?:live in|am from|from|grew up in|based in|moved to|born in) (?!the (?:future|past)|a |an |my )[a-z]{3,}|best thing about [a-z]{4,}|here in [a-z]{4,}|back in my hometown",
    ),
  },
  {
    id: 'age',
    label: { ja: '年齢や誕生日', en: 'age or birthday' },
    weight: 1,
    phrases: any(
      '(?<![\\d.,万第る])(?:1[89]|[2-5]\\d|二十|三十)(?:歳|才|さい)?に(?:な[るりっ]|なー)',
      '(?<![\\d.は])(?:1[89]|[2-5]\\d)(?:歳|才|さい)(?!以|未|差)',
      '(?:はたち|二十歳|三十路|あらさー|あらふぉー)(?!の(?:子|人))',
      '\\d{1,2}月(?:\\d{1,2}日?)?(?:の)?(?:早)?(?:生まれ|うまれ)|誕生日(?:は|が|なの|、)[^?？\\n]{0,8}\\d|\\d{1,2}日?が誕生日|(?:(?:19|20)\\d\\d|平成\\d{1,2}|昭和\\d{1,2}|[09]\\d)年?(?:組|生まれ|うまれ)|来月(?:の)?\\d{1,2}日?で\\d\\d',
      "\\bi(?:'m| am|m) (?:1[89]|[2-5]\\d)(?! ?(?:k|%|min|hours?|days?|points?))|\\b(?:turn(?:ed|ing)?) (?:1[89]|[2-5]\\d)\\b|my (?:1[89]|[2-5]\\d)(?:th|st|nd|rd) birthday|\\b(?:1[89]|[2-5]\\d) in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|my birthday(?:'s| is)",
    ),
  },
  {
    id: 'year',
    label: { ja: '学年や部活', en: 'year or club' },
    weight: 1,
    phrases: any(
      '(?<![\\d])(?:[1-6]|[一二三四])(?:年生|回生|年(?:だから|です|なの|になる|、))',
      '(?:jk|jd|高[123]|大[1234]|大学生|女子大生|受験生|浪人|就活|卒論|内定|国試|学祭|文化祭|部活|合宿|母校|女子校|男子校|留年|ぜみ(?!み))|さーくる(?!k)|(?:ばすけ|てにす|さっかー|ちあ|吹奏楽|吹部|そふとぼーる|野球|弓道|剣道|だんす|ばれー|陸上|水泳|軽音|演劇|美術)部|の専門(?:行|に|で|学)|卒業して\\d|大学は今年',
      '\\b(?:freshman|sophomore|junior year|senior year|grad school|sixth form|uni|my (?:dorm|campus|major|thesis|finals|degree))\\b',
    ),
  },
  {
    id: 'job',
    label: { ja: '仕事', en: 'job' },
    weight: 1,
    phrases: any(
      `${WORK}(?:で|を|に|の|だ|な|です|し|やって|、|ね|$|w|勤)`,
      '(?:ばいと|本業|昼職|仕事)(?:は|先|が)[^。、\\n?]{2,10}',
      "\\bi (?:work|do nights|do days|nanny|teach|bartend|waitress) |my (?:day job|office)|\\bi(?:'m| am|m) a (?:nurse|teacher|barista|waitress|cashier|receptionist|server|vet|hairdresser)|at the (?:care home|hospital|salon|cafe|bakery|clinic|library|bank)",
    ),
  },
  {
    id: 'shift',
    label: { ja: '勤務や登校の時間', en: 'working hours' },
    weight: 1,
    phrases: any(
      `${DAY}(?:は|も|の|から|まで|だけ)?[^。\\n]{0,6}${SHIFT}`,
      `(?:[早遅朝]番|夜勤|日勤|当直)(?:明け|なの|だから|だった|です|だよ|終わ|おわ|前|なん)`,
      `(?:${SHIFT}|学校|授業|店)(?:は|が|も|、)?[^。\\n\\d]{0,6}\\d{1,2}(?:時|:\\d\\d)(?:から|まで|に終|半|上がり|あがり)`,
      `\\d{1,2}時半?(?:から|まで|に|には)(?:の)?[^。\\n]{0,4}(?:${SHIFT}|学校|授業|店|起き)`,
      '夕方かららすと|(?:月火|火水|水木|木金|金土|土日)(?:は|に|で|、|だけ|休)',
      '\\bmy shift|(?:night|morning|day|early|late|graveyard|opening|closing) shift|\\bi (?:start|finish|get off|clock (?:in|out)|open|close)(?: work)? at \\d|no stream (?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s? (?:off|to (?:mon|tue|wed|thu|fri|sat|sun))',
    ),
  },
  {
    id: 'weather',
    label: { ja: '今いる所の天気', en: 'weather where you are' },
    weight: 1,
    phrases: any(
      `${HERE}(?:は|も|が|の|めっちゃ|めちゃ|すごい|すごく|今|ちょうど|も今|方|ほう|近く|あたり|、|ずっと|もう){0,4}${WEATHER}`,
      `${WEATHER}(?:が|も)?(?:降って|降り出|降りだ|すごい音|やばい|強くな|鳴って|鳴っ|落ち|\\d)`,
      '停電(?:し|中)|(?:今|いま)?(?:ちょっと|結構|けっこう)?揺れた(?!い)|初雪だ',
      "(?:raining|snowing|storming|pouring|thunder|lightning|hail|tornado|power(?:'s| is| went) out|earthquake)[^.\\n]{0,20}(?:here|outside|rn|right now|over here)|(?:here|outside)[^.\\n]{0,12}(?:raining|snowing|pouring|storming)",
    ),
  },
  {
    id: 'commute',
    label: { ja: '通う道のり', en: 'commute' },
    weight: 1,
    phrases: any(
      '(?:通勤|通学|電車|ばす|自転車|ちゃり|歩いて|徒歩|寮|家|職場|会社|学校|大学|ばいと先|駅)(?:で|は|に|が|まで|から)?[^。\\n\\d]{0,6}\\d{1,3}(?:分|時間)(?!後|前)',
      '(?:通勤|通学)(?:して|が|で|の|に)',
      '\\d+ ?(?:min|mins|minutes?|hours?)(?: long)? (?:commute|drive|walk|bike|bus|train)|my commute|(?:drive|walk|bike) to (?:work|school|campus)',
    ),
  },
  {
    id: 'family',
    label: { ja: '家族や暮らし', en: 'family' },
    weight: 1,
    phrases: any(
      '一人暮らし|実家(?:暮らし|住み)|引っ越しました',
      `${RELATIVE}(?:は|が|も)[^。\\n?]{1,14}(?:農家|自衛官|先生|働|勤め|通って|い[るた]|売って|やって|して|\\d|店)`,
      '(?:子供|こども|子ども|息子|娘|長男|長女|次男|次女)(?:は|が|も|の)?[^。\\n]{0,6}(?:\\d{1,2}(?:歳|才)|小学?\\d|中学?\\d|幼稚園|保育園|小学|年長|年中)|しんぐるまざー|しんまま|三姉妹|双子の',
      "my (?:kid|son|daughter|toddler|baby|twins?|roommate|(?:little |big |older |younger )?(?:sister|brother)|dad|mom|mum)(?:s| is|'s)? [^.\\n]{0,16}(?:\\d|school|grade|works?|goes|runs|owns|lives|form)|single mom",
    ),
  },
  {
    id: 'habit',
    label: { ja: 'いつもの行き先', en: 'where you always go' },
    weight: 1,
    phrases: any(
      '(?:毎週|いつも|毎朝|毎晩|仕事帰り(?:に)?|学校帰り(?:に)?|ばいと帰り(?:に)?|休みの日は?)[^。、\\n]{1,14}(?:(?:に|へ)(?:行って|行く|通って|(?:い|居)る)|(?:で|を)?(?:買って|飲んで|食べて|走って|散歩|待って|勉強))',
      '\\bi (?:always|usually) (?:go|eat|run|study|hang out|shop|walk)[^.\\n]{0,10} (?:at|to|in|by) |every (?:morning|night|week(?:end)?|mon|tues|wednes|thurs|fri|satur|sun)[a-z]* (?:i|at the)|they do (?:it|them) [^.\\n]{0,14} every',
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
