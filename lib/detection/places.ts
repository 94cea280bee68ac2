import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { after, before, matches } from './matches';

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
  readonly confidence?: Confidence;
}

/** A character of a name that has no kana but inside: が, の and ヶ where names have them (自由が丘). */
const CHARACTER =
  '(?:[一-龥々0-9a-z]|(?<=[一-龥])[がのゖ](?=[丘谷浜崎原岡島窪関岳峰嶺池沼内宮上下森台葉])|(?<=[一-龥ぁ-ん])ー)';
const KANJI_NAME = `${CHARACTER}{1,10}`;
/** Where only a name can stand, kana too; up to what ends a name in a chat. */
const ANY_NAME = '(?:[^\\s、。!?「」()はがを]|(?<=[一-龥])が(?=[一-龥])){1,12}?';
const END =
  '(?=駅|です|でーす|でした|だ[よねがしけっ]|だ$|なの|なん|かな|[ねよ](?![一-龥])|っす|らへん|あたり|付近|から|まで|って|や[でねん]|じゃ|[\\s、。!?w笑♡♥☆★~(]|$|[\\ud83c-\\ud83e])';
const IS = '(?:は|が|って|わ|も|[ :→=、…]){1,3}';
const HOME = '(?:家|自宅|うち|実家|まんしょん|あぱーと|部屋)';
const WALK = '(?:徒歩|歩いて|ちゃりで|自転車で|ばすで|車で)?[ ]?\\d{1,2}分(?:くらい|ぐらい|ほど)?';
const NEAR =
  '(?:すぐ)?(?:近く|近所|ちかく|そば|となり|隣|裏|真裏|上|下|横|向かい|目の前|真ん前|まん前|前|周辺|すぐ)';
const all = (source: string) => new RegExp(source, 'g');

const FRAMES: readonly Frame[] = [
  { sort: 'station', phrase: all(`(?:最寄り?|もより)(?:の|り)?(?:駅|えき)?${IS}(${ANY_NAME}駅?)${END}`) },
  { sort: 'station', phrase: all(`(?:最寄り?|もより)(?:の|り)?(${KANJI_NAME}駅)`) },
  {
    sort: 'station',
    phrase: all(
      '(駅)?が(?:うちの|家の|私の|わたしの)?(?:いちばん|一番)?(?:近くて)?(?:最寄|もより|地元(?:です|だ|なの|$))',
    ),
    before: /(?:[^\s、。!?はがを]|(?<=[一-龥])が(?=[丘谷浜崎原岡島窪関岳峰嶺池沼])){1,12}$/g,
  },
  {
    sort: 'station',
    phrase: all(
      `(?:${HOME}|職場|会社|学校|ばいと先)(?:は|が|って|、| )?(${KANJI_NAME}駅?)(?:から|まで|より)?の?(?:${NEAR}|${WALK}|徒歩|歩いて)`,
    ),
  },
  {
    sort: 'station',
    phrase: all(
      `(駅)(?:から|より|の)?(?:${WALK}|${NEAR})(?:の|に|で|が)?(?:とこ|ところ|場所|距離)?(?:に|が|で)?(?:ある)?(?:一人)?(?:${HOME}|住|暮ら)`,
    ),
    before: all(`${KANJI_NAME}$`),
  },
  {
    sort: 'spot',
    phrase: all(`の?${NEAR}[にで](?:一人)?(?:住|暮ら|${HOME}が)`),
    before: all(`${KANJI_NAME}$`),
  },
  {
    sort: 'station',
    phrase: all(
      `(?:毎朝|毎日|いつも|家から|普段)(${KANJI_NAME}駅?)(?:から|まで|で)(?:毎日|毎朝)?(?:通勤|通学|通って|電車|働い|乗り?換え|乗って|降り)`,
    ),
  },
  {
    sort: 'station',
    phrase: all(`(?:駅|路線|電車)(?:は|なら)(${KANJI_NAME})(?:使|利用|で降|から乗)`),
  },
  {
    sort: 'spot',
    phrase: all(`(?:窓|べらんだ|${HOME})から([^\\s、。!?はがも]{2,14}?)(?:が|は|も)?(?:見え|聞こえ)`),
    confidence: 'weak',
  },
  {
    sort: 'work',
    phrase: all('(?:で|に)(?:働い|勤め|勤務|ばいとし|ぱーとし)'),
    before: /(?<=地元の)[一-龥々]{2,8}$/g,
  },
  {
    sort: 'spot',
    phrase: all('(?:に|で)(?:住ん[でだ]|一人暮らし|暮らして)|(?:住み|在住)(?=です|だ|の|$|[ 、。!?w])'),
    before: /[一-龥々]{2,6}$/g,
    confidence: 'weak',
  },
  {
    sort: 'station',
    phrase: all(
      "(?:my|our|the) (?:nearest |closest |local |home )?(?:train |subway |tube |metro |bus )?(?:station|stop)(?: near(?:est)?(?: to)? (?:my|me)[a-z ]{0,12})?(?: is|'s|:| =) ([a-z' ]{3,24}?)(?=$|[,.!?\\n]| and| so| station| btw| lol)",
    ),
  },
  {
    sort: 'school',
    phrase: all(
      "(?:go(?:ing)? to|attend(?:ing)?|study(?:ing)? at|enrolled (?:at|in)|(?:freshman|sophomore|junior|senior|student|teacher|nurse|professor|coach) at|graduat(?:ed?|ing) from|transferred to|teach (?:[a-z0-9 ]{1,16} )?at|i(?:'m| am|m) at|work(?:ing)? (?:at|for|in)|class of \\d+ at) ((?:the )?[a-z0-9'. ]{2,30}?(?: high(?: school)?| university| college| academy| institute| uni| state| prep| tech| middle(?: school)?| elementary(?: school)?| school| hospital| clinic| mall))(?=$|[^a-z0-9]| )",
    ),
  },
  {
    sort: 'spot',
    phrase: all(
      "(?:i live|my (?:house|place|apartment|flat|apt|dorm) is) (?:right |just |literally )?(?:near|next to|next door to|by|behind|close to|across (?:from|the street from)|opposite|above|over|around the corner from|(?:two|three|a|a few|\\d) (?:blocks?|minutes?|mins?|doors?) (?:away )?(?:from|to)) ((?:the )?[a-z0-9' ]{3,30}?)(?=$|[,.!?\\n]| and| so| btw| lol| which)",
    ),
  },
  {
    sort: 'spot',
    phrase: all(
      "i can (?:see|hear) ((?:the )?[a-z' ]{4,24}?) from (?:my|the) (?:bed ?room |living ?room )?(?:window|balcony|room|bed|house|place)",
    ),
  },
  {
    sort: 'work',
    phrase: all(
      "(?:i work|work(?:ing)?|employed|employer|day job is|my job(?: is)?|nurse|barista|cashier|server|bartend(?:er|ing)?|intern(?:ing)?)(?: nights?| part ?time| full ?time)? ?(?:at|for|:) ((?!home|a |an |my |night|least|all|it|this|that|the moment|work|you|me|her|his|free|money|now)(?:the )?[a-z0-9][a-z0-9'.& ]{2,34}?)(?=$|[,!?\\n]|\\. | and | but | so | btw| lol| nights?$| tonight| dont| don't)",
    ),
    confidence: 'weak',
  },
];

/** What names of places end with; they count where she says that she is there. */
const ENDINGS: Readonly<Record<PlaceSort, RegExp>> = {
  station: /駅(?![員弁伝ビび]|で(?:らいぶ|食|買|待))/g,
  school:
    /(?:高校|高等学校|大学(?!生|時代|病院)|学院|学園|女子校|中学校?|小学校|専門学校|短大|高専|塾|きゃんぱす|[一二三四五六七]中(?=[^一-龥]|$)|高(?=[のにでな1-3]|$|[ 、。!?])|大(?=の?[1-4]年)|校(?=[、。で]|$))(?![野生])/g,
  work: /(?:病院|医院|くりにっく|[本支]?店(?![長員名舗])|支社|営業所|工場|銀行|信用金庫|薬局|役所|保育園|幼稚園|せんたー|製作所|事務所|ほてる|株式会社|\(株\))(?![員長])/g,
  spot: /(?:公園|神社|寺|病院|すかいつりー|たわー|どーむ|川|橋|城|球場|港|もーる|商店街|すたじあむ|空港|団地|警察署|消防署|駅|店)/g,
};
const SPOT_OF_HOME = `(?:窓|べらんだ|${HOME}|隣|近所)(?:の)?(?:から|すぐ|${NEAR})?(?:が|に|は|の|から)*$`;
const BEFORE: Readonly<Record<PlaceSort, RegExp>> = {
  station: /(?:駅は|使ってるのは|降りるのは|通勤は|通学は|地元(?:は|が|の)?)[ 、:]?$/,
  school:
    /(?:母校|出身校|学校|通って(?:る|い)の?|高校|大学|中学|塾|転校して|受験して|在籍|うち)(?:の名前|どこ)?(?:は|が|って|[:→=、?!]| ){0,3}$/,
  work: /(?:勤務先|職場|ばいと先|勤め先|仕事場?|会社|昼職|本業|お店|働いてる(?:とこ|ところ|の|お店)|ぱーと先)(?:の名前)?(?:は|が|って|も|[:→=、?!]| ){0,3}$/,
  spot: new RegExp(SPOT_OF_HOME),
};
const GO =
  '通[っいう学勤]|在[学籍]|出身|卒(?!業式)|受か|合格|行って(?:る|い|ます)|の?[1-6一-六](?:年|回)(?!前|間|後)|の学生|の生徒|になった|入学|辞め|休学|中退';
const AFTER: Readonly<Record<PlaceSort, RegExp>> = {
  station: new RegExp(
    `^(?:を|で|に|から|まで|の|前)?(?:毎日|毎朝|いつも|${WALK}|${NEAR}|の|に|で|[^\\s。、]{0,6}?で)*(?:使って|降り|最寄|通[勤学っ]|住|働|勤|ばいと|利用して|ゆーざー)`,
  ),
  school: new RegExp(`^(?:の[^\\s、。]{1,6}?(?=の?[1-6]年|に|で))?(?:に|へ|で|を|の)?(?:${GO})`),
  work: /^(?:の[^\s、。]{1,6})?(?:で|に|の)?(?:働|勤[めっ務]|ばいと|ぱーと|夜勤|日勤|受付|窓口|看護師|派遣|店員|すたっふ|[^\s、。]{0,6}(?:してます|してる|やってる))/,
  spot: /^(?:が|は|も|の)?(?:すぐ)?(?:(?:真?上|隣|となり|真?裏|近く|横|向かい|そば)に(?:住|家|うち)|見え(?=.{0,12}(?:家|窓|部屋|べらんだ|近所)))/,
};

/** Answers that keep the place. */
const NO_ANSWER =
  /^(?:どこ|なに|何処|何駅|秘密|ひみつ|内緒|ないしょ|言[えうわ]|いえ|教え|おしえ|なし|ない|無い|この|その|あの|どの|知らな|有名な|お前|誰|言いたく|会社|自宅|最寄|[今来去昨先毎][月年週日]|(?:a|an|my|your|this|that|some|any|another|high|middle|public|private|med|law|art|grad|night|summer|home|online)\b.{0,8}$)/;
/** What is no name by itself. */
const NO_NAME =
  /^(?:学校|徒歩|ちょっと|家|駅|不便|便利|遠い|近い|実家|職場|田舎|都内|都会|都心|海外|一緒|[一二]人|真?裏|昔近所|(?:の)?(?:底辺|[私公県市都国町村]立|名門|専門|専修|良い|同じ|[男女]子|女|共学|進学|工業|商業|農業?|地方|地元|普通|有名|無名|某|別|隣|近所|近く|通信制?|定時制|全日制|全寮|夜間|看護|美容|総合|市民|大学|大きい|こーる|ほーむ|げーむ|すぽーつ|駅前|系列|[本支新他母転登下休公予備]{1,2}|関東|関西|九州|四国|東北|北陸|日本|景色|夜景|星|花火|(?:the )?(?:you|here|me|it|him|her|them|us|we|everyone|people|sea|ocean|beach|woods|city|water|mountains?|rules|sword|future|same|closed|busy|far|close|beating|momen[td]|internet|bar)\b.*))$|(?:って|とか|など|寮|自分)$/;
/** As a home these are too large to find anybody in. */
const LARGE =
  /^(?:東京|北海道|京都|大阪|(?:神奈川|和歌山|鹿児島|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|沖縄)県?|.+[都道府県市区町村国島州山海]|今|何年|家族|別|外|安)$/;
/** What runs into a name from its left: 「勤務先横浜市立…」, 「家の前の…」. */
const LEAD =
  /^(?:(?:勤務先|職場|勤先|会社|昼職|店|学校|母校|高校|大学|家|駅前|今|私|毎[日朝]|最寄駅?|隣|近所|友達|彼氏|[妹弟姉兄娘母父親]|息子|旦那)の?)+(?=[^のはが]{2})/;

/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  for (const frame of FRAMES) {
    for (const match of matches(folded, frame.phrase)) {
      const found = frame.before ? nameBefore(folded, match, frame.before) : nameInside(match);
      if (found && isPlace(found, frame)) yield placeOf(found, frame);
    }
  }
  for (const sort of SORTS) yield* entitiesIn(folded, sort);
}

const SORTS: readonly PlaceSort[] = ['station', 'school', 'work', 'spot'];

interface Named {
  readonly from: number;
  readonly to: number;
  /** Without what says that it is a station. */
  readonly name: string;
  /** With what belongs to the name (駅, 高校). */
  readonly whole: string;
}

function placeOf({ from, to }: Named, { sort, confidence }: Pick<Frame, 'sort' | 'confidence'>): Place {
  return { from, to, sort, confidence: confidence ?? 'likely' };
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

function* entitiesIn(folded: Folded, sort: PlaceSort): Iterable<Place> {
  for (const { index, 0: ending } of matches(folded, ENDINGS[sort])) {
    const to = index + ending.length;
    const from = startOfEntity(folded, index);
    const isHers = BEFORE[sort].test(before(folded, from, 18)) || AFTER[sort].test(after(folded, to, 20));
    const name = folded.text.slice(from, index);
    if (isHers && isPlace({ from, to, name, whole: name + ending }, {}))
      yield { from, to, sort, confidence: 'likely' };
  }
}

const LONGEST_NAME = 18;
/** Hiragana that begins a name does so after nothing, a space or a mark: さくら総合病院. */
const LEADING_KANA =
  /(?:^|[\s、。!?「(:→])(?!(?:その|この|あの|どの|うち|いま|から|ここ|もう|また|でも|ただ)(?![ぁ-ん]))([ぁ-ん]{1,5})$/;
/** Hiragana inside a name, three or more: みなと赤十字病院. Shorter runs are particles, and these are verbs. */
const INNER_KANA =
  /[一-龥々a-z0-9]((?!.{0,3}(?:けど|って|った|んだ|いう|いる|てる|して|した|から|ので|ても|でも|する|ます|です|れど|ころ|どこ|など|まで))[ぁ-ん]{3,5})$/;
const JOINT = /[一-龥](?:[ゖけ][一-龥]|が[丘谷浜崎原岡島窪関岳峰嶺池沼])/;

/** Where the name begins that ends at `end`: kanji, katakana, letters and figures run on, with の and spaces between them. */
function startOfEntity(folded: Folded, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME) {
    const inner = INNER_KANA.exec(before(folded, at, 6))?.[1]?.length ?? 0;
    if (isOfName(folded, at - 1)) at--;
    else if (inner > 0) at -= inner;
    else break;
  }
  const lead = LEAD.exec(folded.text.slice(at, end))?.[0].length ?? 0;
  if (lead > 0) return at + lead;
  return at - (LEADING_KANA.exec(before(folded, at, 7))?.[1]?.length ?? 0);
}

function isOfName(folded: Folded, at: number): boolean {
  const character = folded.text.charAt(at);
  if (isLetter(folded, at)) return true;
  if (character === 'の' || character === ' ') return isLetter(folded, at - 1) && isLetter(folded, at + 1);
  return JOINT.test(folded.text.slice(Math.max(0, at - 1), at + 2));
}

/** Katakana is hiragana in folded text; the original still tells. */
function isLetter(folded: Folded, at: number): boolean {
  const original = folded.original.charAt(folded.starts[at] ?? 0);
  return at >= 0 && (/[一-龥々a-z0-9ー&]/.test(folded.text.charAt(at)) || /[ァ-ヺｦ-ﾟ]/.test(original));
}

function isPlace({ name, whole }: Named, { confidence, phrase }: Partial<Frame>): boolean {
  const bare = name.replace(/(.)駅$/, '$1').trim();
  if (bare === '' || /^\d|号室|\d階/.test(bare) || NO_ANSWER.test(bare) || NO_NAME.test(bare)) return false;
  // One character is enough beside 駅 and 最寄り: 栄, 森.
  if (bare.length === 1 && !whole.endsWith('駅') && !phrase?.source.includes('最寄')) return false;
  return !(confidence === 'weak' && LARGE.test(bare));
}
