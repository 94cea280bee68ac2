import type { Folded } from '@/lib/text/fold';
import { after, before, matches } from './matches';
import { startOfPlaceName } from './place-names';

/** What a place is to her: the station she uses, where she learns or works, what stands beside her home. */
export type PlaceSort = 'station' | 'school' | 'work' | 'spot';

/** A half-open range of folded units. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly sort: PlaceSort;
}

/** A phrase with the name in its first group. */
interface Frame {
  readonly sort: PlaceSort;
  readonly phrase: RegExp;
}

const all = (source: string) => new RegExp(source, 'g');
/** Where only a name can stand: kana too, up to what ends a name in a chat. */
const ANY_NAME = '(?:[^\\s、。!?「」()はがを]|(?<=[一-龥])が(?=[一-龥])){1,12}?';
/** A name of kanji, figures and letters, with が, の and ヶ inside as names have them: 自由が丘, 鶴ヶ峰. */
const NAME = '(?:[一-龥々0-9a-zー]|(?<=[一-龥])[がのゖ](?=[丘谷浜崎原岡島窪関岳峰嶺池沼])){1,10}';
const END =
  '(?=駅|で(?:す|ーす|した)|だ[よねがしけっ]|だ$|な[のん]|か[なも]|[ねよ](?![一-龥])|っす|らへん|あたり|付近|から|まで|って|や[でねん]|じゃ|[\\s、。!?w笑♡♥☆★~(]|$|[\\ud83c-\\ud83e])';
const HOME = '(?:家|自宅|うち|実家|まんしょん|あぱーと|部屋|窓|べらんだ)';
const WALK = '(?:徒歩|歩いて|自転車で|ばすで|車で)?[ ]?\\d{1,2}分(?:くらい|ぐらい|ほど)?';
const NEAR = '(?:すぐ)?(?:近く|近所|ちかく|そば|となり|隣|真?裏|[上下横前]|向かい|真ん前|まん前|周辺|すぐ)';

const FRAMES: readonly Frame[] = [
  {
    sort: 'station',
    phrase: all(
      `(?:最寄り?|もより)(?:の|り)?(?:駅|えき)?(?:は|が|って|わ|も|[ :→=、…]){1,3}(${ANY_NAME}駅?)${END}`,
    ),
  },
  {
    sort: 'station',
    phrase: all(
      `((?:[^\\s、。!?はがを]|(?<=[一-龥])が(?=[丘谷浜崎原岡島窪関岳峰])){1,12})が(?:うちの|家の|私の)?(?:一番|いちばん)?(?:近くて)?(?:最寄|もより|地元(?:です|だ|なの))`,
    ),
  },
  {
    sort: 'station',
    phrase: all(
      `(?:${HOME}|職場|会社|学校|ばいと先)(?:は|が|って|、| )?(${NAME})(?:から|まで|より)?の?(?:${NEAR}|${WALK}|徒歩|歩いて)`,
    ),
  },
  {
    sort: 'station',
    phrase: all(
      `(?:毎[朝日]|いつも|家から|駅(?:は|なら))(${NAME})(?:から|まで|で|を|に)?(?:毎[日朝])?(?:通[勤学っ]|乗|使|利用|降り)|地元の(${NAME})で働`,
    ),
  },
  { sort: 'spot', phrase: all(`(${NAME})の?${NEAR}[にで](?:一人)?(?:住|暮ら|${HOME}が)`) },
  {
    sort: 'station',
    phrase: all(
      "(?:my|our|the) (?:nearest |closest |local )?(?:train |subway |tube |bus )?(?:station|stop)(?: near(?:est)?(?: to)? m[ye][a-z ]{0,12})?(?: is|'s|:) ([a-z' ]{3,24}?)(?=$|[,.!?\\n]| and| so| station)",
    ),
  },
  {
    sort: 'school',
    phrase: all(
      "(?:go(?:ing)? to|attend(?:ing)?|study(?:ing)? at|enrolled (?:at|in)|(?:freshman|sophomore|junior|senior|student|teacher|nurse|coach) at|graduat(?:ed?|ing) from|transferred to|teach (?:[a-z0-9 ]{1,16} )?at|i(?:'m| am|m) at|work(?:ing)? (?:at|for|in)) ((?:the )?[a-z0-9'. ]{2,30}?(?: high(?: school)?| university| college| academy| uni| state| middle| elementary| school| hospital| clinic| mall))(?![a-z])",
    ),
  },
  {
    sort: 'spot',
    phrase: all(
      "(?:i live|my (?:house|place|apartment|flat|apt|dorm) is) (?:right |just )?(?:near|next to|by|behind|close to|across (?:the street )?from|opposite|above|around the corner from|\\w{1,5} (?:blocks?|minutes?|mins?|doors?) (?:away )?from) ((?:the )?[a-z0-9' ]{3,30}?)(?=$|[,.!?\\n]| and| so)",
    ),
  },
];

/** What the names of places end with. They count where she says that she is there. */
const ENDING =
  /(?:(駅(?![員弁伝ビび]))|(高校|高等学校|大学(?!生|時代|病院)|学院|学園|女子校|中学校?|小学校|専門学校|短大|高専|塾|きゃんぱす|[一二三四五六七]中(?![一-龥])|高(?=[のにでな1-3 、。]|$)|大(?=の?[1-4]年)|校(?=[、。で]|$))|(医院|くりにっく|病院|店|支社|営業所|工場|銀行|信用金庫|薬局|役所|保育園|幼稚園|せんたー|製作所|事務所|ほてる|株式会社)|(?:公園|神社|寺|すかいつりー|たわー|どーむ|川|橋|城|球場|港|もーる|商店街|すたじあむ|空港|団地|警察署)(?![一-龥]))(?![員長野生名舗])/g;
const HERS_BEFORE = new RegExp(
  `(?:最寄り?|もより|母校|出身校|学校|高校|大学|通って(?:る|い)の?|勤務先|職場|ばいと先|勤め先|会社|昼職|お店|働いてる(?:とこ|ところ|の)|転校して|塾|(?:${HOME}|隣|近所)(?:の?(?:から|${NEAR}))?)(?:の名前)?(?:は|が|って|に|[:→=、?!…]| ){0,3}$`,
);
const HERS_AFTER = new RegExp(
  `^(?:の[^\\s、。]{1,6}?)?(?:から|まで|に|で|を|へ|の|前)?(?:毎[日朝]|いつも|${WALK}|[^\\s、。]{0,6}?で)?(?:の?(?:通[っいう学勤]|在[学籍]|出身|卒(?!業式)|受か|合格|[1-6一-六](?:年|回)(?:生|です|だ|の)|働|勤[めっ務]|ばいと|ぱーと|夜勤|窓口|派遣|看護師|使って|降り|最寄|になった|住ん)|の?${WALK}の?(?:とこ|ところ)?に?(?:${HOME}|住)|の?${NEAR}[にが](?:住|${HOME}))`,
);

/** Answers that keep the place. */
const NO_ANSWER =
  /^(?:どこ|なに|何処|何駅|秘密|ひみつ|内緒|ないしょ|言[えうわ]|いえ|教え|おしえ|な[しい]|無い|[こそあど]の|知らな|有名な|お前|誰|言いた|会社|自宅|最寄|[今来去昨先毎][月年週日]|\d|(?:a|an|my|your|this|that|some|any|another|high|middle|public|private|med|law|art|grad|night|summer|home|online)\b.{0,8}$)/;
/** What is no name by itself. */
const NO_NAME =
  /^(?:学校|徒歩|ちょっと|家|駅|不便|便利|遠い|近い|実家|職場|田舎|都[内会心]|海外|一緒|[一二]人|昔?近所|底辺|[私公県市都国町村]立|名門|専[門修]|良い|同じ|[男女]子?|共学|進学|工業|商業|農業?|地[方元]|普通|[有無]名|某|別|隣|近く|通信制?|定時制.*|全[日寮]制|夜間|看護|美容|総合|市民|大学|大きい|こーる|ほーむ|げーむ|駅前|系列|[本支新他母転登下休公予備]{1,2}|[関東西九四国北陸]{2}|日本|景色|夜景|星|花火|新幹線|真裏|(?:the )?(?:you|here|me|it|him|her|them|us|we|everyone|people|sea|ocean|beach|woods|city|water|mountains?|rules|sword|future|same|closed|busy|far|close)\b.*)$|(?:って|とか|など|寮|自分|号室|階)$/;
/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  for (const { sort, phrase } of FRAMES) {
    for (const match of matches(folded, phrase)) {
      const name = match[1] ?? match[2] ?? '';
      const from = match.index + match[0].indexOf(name);
      if (isName(name)) yield { from, to: from + name.length, sort };
    }
  }
  for (const match of matches(folded, ENDING)) {
    const from = startOfPlaceName(folded, match.index);
    const to = match.index + match[0].length;
    const isHers = HERS_BEFORE.test(before(folded, from, 18)) || HERS_AFTER.test(after(folded, to, 20));
    if (isHers && isName(folded.text.slice(from, match.index))) {
      yield { from, to, sort: sortOf(match) };
    }
  }
}

function sortOf([, station, school, work]: RegExpExecArray): PlaceSort {
  if (station) return 'station';
  if (school) return 'school';
  return work ? 'work' : 'spot';
}

function isName(name: string): boolean {
  const bare = name.replace(/(.)駅$/, '$1').trim();
  return bare !== '' && !/^[山海川昔今町村寺]$/.test(bare) && !NO_ANSWER.test(bare) && !NO_NAME.test(bare);
}
