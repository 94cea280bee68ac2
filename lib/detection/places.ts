import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { before, matches } from './matches';

/** What a place is to her: the station she uses, where she learns or works, what stands beside her home. */
export type PlaceSort = 'station' | 'school' | 'work' | 'spot';

/** A half-open range of folded units. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly sort: PlaceSort;
  readonly confidence: Confidence;
}

/** A phrase with the name in its first group, or one that ends where the name begins (`before`: how the name looks). */
interface Frame {
  readonly sort: PlaceSort;
  readonly phrase: RegExp;
  readonly before?: RegExp;
  /** One character is enough (栄が最寄り); elsewhere only with 駅. */
  readonly takesShort?: true;
  readonly confidence?: Confidence;
}

/** A character of a Japanese place name; が, の and ヶ inside one only where names have them (自由が丘). */
const CHARACTER =
  '(?:[一-龥々0-9a-z]|(?<=[一-龥])[がのゖ](?=[丘谷浜崎原岡島窪関岳峰嶺池沼内宮上下森台])|(?<=[一-龥ぁ-ん])ー)';
const KANJI_NAME = `${CHARACTER}{1,10}`;
/** After a phrase that only a name can follow, kana too; up to what ends a name in a chat. */
const ANY_NAME = '(?:[^\\s、。!?「」()はがを]|(?<=[一-龥])が(?=[一-龥])){1,12}?';
const END =
  '(?=駅|です|でーす|でした|だ[よねがしけっ]|だ$|なの|なん|かな|[ねよ](?![一-龥])|っす|らへん|あたり|付近|から|まで|って|や[でねん]|じゃ|[\\s、。!?w笑♡♥☆★~(]|$|[\\ud83c-\\ud83e])';
const IS = '(?:は|が|って|わ|も|[ :→=、]){1,3}';
const HOME = '(?:家|自宅|うち|実家|おうち|まんしょん|あぱーと|部屋)';
const WALK = '(?:徒歩|歩いて|ちゃりで|自転車で|ばすで|車で)?[ ]?\\d{1,2}分(?:くらい|ぐらい|ほど)?';
const NEAR = '(?:すぐ)?(?:近く|近所|そば|となり|隣|裏|目の前|真ん前|周辺|すぐ)';
const SCHOOL = '(?:高校|大学|女子大|学院大|学院|中学校?|小学校|専門学校|短大|高専|学園|女学院|高等学校)';
const SHOP = '(?:店|支店|営業所|支社|病院|医院|くりにっく|銀行|薬局|役所|保育園|幼稚園|もーる|会社|事務所)';
const SIGHT =
  '(?:公園|神社|お?寺|大学|高校|小学校|中学校|病院|すかいつりー|たわー|どーむ|川|橋|城|球場|港|温泉|もーる|商店街|すたじあむ|空港|駅|いおん|団地|工場|警察署|消防署)';
const all = (source: string) => new RegExp(source, 'g');

const FRAMES: readonly Frame[] = [
  { sort: 'station', phrase: all(`(?:最寄り?|もより)(?:の|り)?(?:駅|えき)?${IS}(${ANY_NAME}駅?)${END}`) },
  {
    sort: 'station',
    phrase: all(
      '(駅)?[がは](?:うちの|家の|私の|わたしの)?(?:いちばん|一番)?(?:近くて)?(?:最寄|もより|地元(?:です|だ|なの|$))',
    ),
    before: all(`${KANJI_NAME}$`),
    takesShort: true,
  },
  {
    sort: 'station',
    phrase: all(
      `(?:${HOME}|職場|会社|学校|ばいと先)(?:は|が|って|、| )?(${KANJI_NAME}(?:駅)?)(?:から|まで|より)?の?(?:${NEAR}|${WALK}|徒歩|歩いて)`,
    ),
  },
  {
    sort: 'station',
    phrase: all(`(駅)(?:から|より)${WALK}(?:の|に|で)?(?:とこ|ところ|場所|距離)?(?:に|が)?(?:${HOME}|住)`),
    before: all(`${KANJI_NAME}$`),
  },
  {
    sort: 'station',
    phrase: all(`(駅)?の?${NEAR}[にで](?:ある)?(?:一人)?(?:住|暮ら|${HOME})`),
    before: all(`${KANJI_NAME}$`),
  },
  { sort: 'station', phrase: all(`(駅)の?${NEAR}(?:が)${HOME}`), before: all(`${KANJI_NAME}$`) },
  {
    sort: 'station',
    phrase: all(
      `(?:毎朝|毎日|いつも|家から|普段)(${KANJI_NAME}(?:駅)?)(?:から|まで|で)(?:毎日|毎朝)?(?:通勤|通学|通って|電車|働い|乗り?換え|乗って)`,
    ),
  },
  {
    sort: 'station',
    phrase: all('(駅)(?:から|まで)(?:毎日|毎朝|いつも)?(?:通勤|通学|通って)'),
    before: all(`${KANJI_NAME}$`),
  },
  {
    sort: 'station',
    phrase: all(
      "(?:my|our) (?:nearest|closest|local|home) (?:train |subway |tube |metro |bus )?(?:station|stop)(?: is|'s|:| =)? ([a-z' ]{3,24}?)(?=$|[,.!?\\n]| and| so| station| btw| lol)",
    ),
  },
  {
    sort: 'school',
    phrase: all(
      `(${SCHOOL})(?:の\\S{1,6}?)?(?:に|へ|で)?(?:通って|通い|通学|在学|行って(?:る|い|ます)|受かっ|合格し|(?:の)?[1-6一-六](?:年|回)生?(?:です|だ|なの|$|[、。])|出身|卒(?!業式)|の学生|の生徒)`,
    ),
    before: /[一-龥々a-z]{2,8}$/g,
  },
  {
    sort: 'school',
    phrase: all(
      `(?:母校|出身校|通って(?:る|い)の?(?:は|が)?(?:学校|大学|高校)?|学校|大学|高校|中学)(?:の名前)?(?:は|が|って|[:→=]) ?([^\\s、。はがもにで]{2,10}${SCHOOL})${END}`,
    ),
  },
  {
    sort: 'school',
    phrase: all(
      "(?:i(?:'m| am|m)? |we )?(?:go to|attend|study at|enrolled at|a (?:freshman|sophomore|junior|senior|student) at|graduated from|transferred to|teach at) ([a-z0-9'. ]{3,30}?(?: high(?: school)?| university| college| academy| institute| uni| state| prep| tech))(?=$|[,.!?\\n ])",
    ),
  },
  {
    sort: 'work',
    phrase: all(
      `(?:勤務先|職場|ばいと先|勤め先|仕事場|会社|勤務地)(?:の名前)?(?:は|が|って|[:→=]) ?([^\\s、。はがもにで]{2,14}${SHOP})${END}`,
    ),
  },
  {
    sort: 'work',
    phrase: all(
      '(駅)(?:前|近く|構内|なか|の中)?(?:の[^\\s、。]{1,8}?)?(?:で|に)(?:働い|勤め|勤務|ばいとし|ぱーとし)',
    ),
    before: all(`${KANJI_NAME}$`),
  },
  {
    sort: 'work',
    phrase: all('(?:で|に)(?:働い|勤め|勤務|ばいとし|ぱーとし)'),
    before: /(?<=地元の)[一-龥々]{2,8}$/g,
  },
  {
    sort: 'work',
    phrase: all(`(${SHOP})(?:で|に)(?:働い|勤め|勤務|ばいとし|ぱーとし|受付し)`),
    before: /[一-龥々ぁ-んーa-z]{0,4}[一-龥々a-z]{2,8}$/g,
  },
  {
    sort: 'work',
    phrase: all(
      "i work (?:at|for|in) ((?:the )?[a-z0-9'& ]{3,30}?(?: hospital| cafe| mall| store| clinic| bank| office| bar| restaurant| on [a-z0-9 ]{2,14}(?:st|street|ave|avenue|road|rd)))(?=$|[,.!?\\n ])",
    ),
  },
  {
    sort: 'spot',
    phrase: all(
      `(?:窓|べらんだ|${HOME})(?:の)?(?:から|(?:${NEAR}|前|下|向かい)(?:が|に|は|から))(?:すぐ)?(?:に|は)?([一-龥々ぁ-んー]{0,8}?${SIGHT})(?:が|は|も|の|に)?(?:見え|ある|あって|あるん|だ|です|な|$|[、。!])`,
    ),
  },
  {
    sort: 'spot',
    phrase: all(
      "(?:i live|my (?:house|place|apartment|flat|apt) is) (?:right |just |literally )?(?:near|next to|by|behind|close to|across (?:from|the street from)|opposite|above|around the corner from|(?:two|three|a|a few|\\d) (?:blocks?|minutes?|mins?|doors?) (?:away )?(?:from|to)) ((?:the )?[a-z0-9' ]{3,30}?)(?=$|[,.!?\\n]| and| so| btw| lol| which)",
    ),
  },
  {
    sort: 'spot',
    phrase: all('(?:に|で)(?:住ん[でだ]|一人暮らし|暮らして)|(?:住み|在住)(?=です|だ|の|$|[ 、。!?w])'),
    before: /[一-龥々]{2,6}$/g,
    confidence: 'weak',
  },
];

/** Answers that keep the place, and words that are none. */
const NO_PLACE =
  /^(?:どこ|なに|何処|何駅|秘密|ひみつ|内緒|ないしょ|言え|教え|おしえ|なし|ない|無い|会社|学校|自宅|最寄り?|毎日|遠い|近い|徒歩|ちょっと|家|駅|今日|明日|不便|便利|地元|実家|職場|底辺|私立|公立|県立|市立|都立|国立|名門|専門|良い|同じ|女子|男子|地方|普通|有名|無名|海外|某|都内|都会|都心|田舎|関東|関西|九州|四国|東北|北陸|中部|日本|隣|近所|一緒|二人|一人|通信|定時制|全日制|全寮|[今来去昨先毎][月年週日]|(?:you|here|me|it|him|her|them|us)$|(?:the )?(?:sea|ocean|beach|woods|city|water|mountains?|rules|sword)$|a (?:lot|church|school|park)$)|(?:って|とか|など|寮|自分)$/;
/** As a home these are too large to find anybody in. */
const LARGE =
  /^(?:東京|北海道|京都|大阪|(?:神奈川|和歌山|鹿児島|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|沖縄)県?|.+[都道府県市区町村国島州山海]|今|何年|家族|別|外|安)$/;

/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  for (const frame of FRAMES) {
    for (const match of matches(folded, frame.phrase)) {
      const found = frame.before ? nameBefore(folded, match, frame.before) : nameInside(match);
      if (!found || !isPlace(found, frame)) continue;
      const { from, to } = found;
      yield { from, to, sort: frame.sort, confidence: frame.confidence ?? 'likely' };
    }
  }
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The name with what belongs to it (駅, 高校). */
  readonly whole: string;
}

function nameInside(match: RegExpExecArray): Named {
  const name = match[1] ?? '';
  const from = match.index + match[0].indexOf(name);
  return { from, to: from + name.length, name, whole: name };
}

/** The name that ends where the phrase begins; what the phrase's group holds (駅, 高校) belongs to it. */
function nameBefore(folded: Folded, phrase: RegExpExecArray, looks: RegExp): Named | undefined {
  looks.lastIndex = 0;
  const name = looks.exec(before(folded, phrase.index, 14))?.[0] ?? '';
  if (name === '') return undefined;
  const suffix = phrase[1] ?? '';
  return { from: phrase.index - name.length, to: phrase.index + suffix.length, name, whole: name + suffix };
}

function isPlace({ name, whole }: Named, { confidence, takesShort }: Frame): boolean {
  const bare = name.replace(/(.)駅$/, '$1').trim();
  if (bare === '' || /^\d|号室|\d階/.test(bare) || NO_PLACE.test(bare)) return false;
  if (bare.length === 1 && !takesShort && !whole.endsWith('駅')) return false;
  return !(confidence === 'weak' && LARGE.test(bare));
}
