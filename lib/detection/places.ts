import type { Folded } from '@/lib/text/fold';
import { after, before, matches } from './matches';

/** What a place is to her: the station she uses, where she learns or works, what stands beside her home. */
export type PlaceSort = 'station' | 'school' | 'work' | 'spot';

/** A half-open range of folded units. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly sort: PlaceSort;
}

/** What names are made of, with が, の and ヶ inside as names have them: 自由が丘, 元町の工場. */
const LETTER =
  '(?:[一-龥々ァ-ヶー&A-Za-z0-9]|(?<=[一-龥])が(?=[丘谷浜崎原岡島])|(?<=[一-龥ァ-ヶーA-Z])[のけ ](?=[一-龥ァ-ヶA-Z]))';
const HOME = '(?:家|自宅|[うウ][ちチ]|マンション|アパート|部屋|窓|ベランダ)';
const WALK = '(?:(?:徒歩|歩いて|[車スリ]で)? ?\\d{1,2}分|徒歩)';
const NEAR = '(?:すぐ)?(?:近く|近所|ちかく|そば|隣|真?裏|[上前]|向かい|ま?ん前|目の前|すぐ)';
const WORK = '(?:職場|会社|学校|バイト先|勤務先|勤め先|昼職|母校)';

/** Phrases with the name in a group of theirs; after 最寄り it may be hiragana too, up to what ends it in a chat. */
const AROUND = new RegExp(
  `(?:最寄り?|[もモ][よヨ][りリ]|勤務地)の?駅?(?:[はがも]|って| |[:→=、…]){1,3}([^\\s、。…!?「」()はを]{1,12}?)(?=駅?(?:[でだなデねよや]|か[なもら]|っす|ら?へん|あたり|まで|って|じゃ|[^ぁ-ヶー一-龥a-z0-9\\udc00-\\udfff]|$))|(?:毎[朝日]|いつも|駅は|地元の)(${LETTER}{1,14}?)(?:から|まで|[でに])?(?:通|乗|使って|降り|働)|(?:${HOME}|${WORK})(?:[はが、 ]|って)?((?!の)${LETTER}{1,14}?)(?:から|まで)?の?(?:${NEAR}|${WALK})`,
  'g',
);
/** What follows a name that she uses. */
const FOLLOWING = new RegExp(
  `が(?:うちの|一番|いちばん)?(?:最寄|もより)|の?${NEAR}[にで](?:一人)?(?:住|暮ら|${HOME}が)|(?:から|まで)通[勤学]`,
  'g',
);
const NAME_BEFORE = new RegExp(
  `(?:(?<=^|[\\s、。!?「(:→はが])[ぁ-ん]{2,5}(?<![いなのた]))?(?:${LETTER}|(?<=[一-龥])[ぁ-ん]{3}(?<![るたいのがはで])(?=[一-龥]|$)){0,20}$`,
);
/** What runs into a name from its left: 「勤務先横浜市立…」. */
const LEAD = new RegExp(`^(?:${WORK}|今|私(?!立)|毎[日朝]|最寄り?|隣|近所|家|友達)の?(?=.)`);

/** What the names of places end with, and shops before the name of their town. They count where she is there. */
const ENDING =
  /(?:(駅(?![員弁伝ビ]))|(高校|高等学校|大学(?!生|時代|病院)|学[院園]|女子|中学校?|小学校?|短大|高専|塾|[育稚]園|キャンパス|[一二三]中|高(?=[のにでな、。1-3]|$)|大(?=の?[1-4]年)|校(?=[、。で]|$))|([病医]院|クリニック|店|支社|営業所|工場|銀行|薬局|役所|センター|ホテル)|((?:セブン|ローソン|ファミマ|スタバ|マック|ドンキ|イオン|すき家)[ァ-ヶー]{0,5}\d{0,3}[一-龥]{2,6})|ツリー|タワー|モール|(?:公園|神社|寺|川)(?![一-龥\d]))(?![員長野生名舗])/g;
/** What its groups are, in their order. */
const SORTS: readonly PlaceSort[] = ['station', 'school', 'work', 'work'];
const HERS_BEFORE = new RegExp(
  `(?:最寄り?|高校|大学|中学(?:どこ)?|通って[いる]*の?|${WORK}|お店|働いてる(?:とこ|ところ|の)|転校して|塾|(?:${HOME}|隣|近所)(?:の?(?:から|${NEAR}))?の?)(?:[はがに:→=、?!… ]|って){0,3}$`,
);
const HERS_AFTER = new RegExp(
  `^使って|^(?:[のにでを]|から|まで)?[^\\s、。!?]{0,6}?(?:通[っいう勤学]|在[学籍]|出身(?!の|って)|卒(?!業式)|[1-6一-六][年回](?:生|です|だ|の|$)|働|勤[めっ務]|バイト|パート|夜勤|窓口|看護師|レジ|預け|降り[るま]|最寄|住ん|${WALK}[^、。]{0,5}(?:${HOME}|住))`,
);
/** Answers that keep the place, and what is no name by itself. */
const NO_NAME =
  /^(?:どこ|なに|何|秘密|ひみつ|内緒|ないしょ|言|いえ|教|おしえ|な[しい]|無|[こそあど]の|知らな|誰|[今来先毎][月年週日]|\d|.?(?:定時|底辺)|(?:学校|徒歩|ちょっと|家|駅|不便|便利|遠い|近い|実家|職場|会社|自宅|田舎|昔?|都[内会心]の?|一緒|[一二]人|[私公県市町村山川今茨]立?|専[門修]|[男女]子?|進学|地元|有?名|別|隣|近所|通信制?|総合|大学?|コール|食材|[本支新他母転登下休お]{1,2}|日本)$)|(?:って|とか|など|階|職場)$/;

const CAPITALS = "[A-Z][\\w.'&-]{2,}(?: (?:(?:of|on|in|the|at|&) )?[A-Z][\\w.'&-]*){0,4}";
const ENDED =
  "[A-Za-z0-9'. ]{2,30}? (?:[Hh]igh|[Uu]ni(?:versity)?|[Cc]ollege|[Aa]cademy|[Ss]tate|[Ee]lementary|[Ss]chool|[Hh]ospital|[Mm]all)(?: [Ss]chool)?(?![a-z]| [Ss]t)";
/** What comes before a name in English, and what the name has to be then. */
const ENGLISH: readonly (readonly [PlaceSort, RegExp, RegExp])[] = [
  [
    'spot',
    /(?:(?:station|stop)(?: (?:near|to|m[ey]|here|home|flat|house|place)){0,4}(?: is|'s|:)|(?:i live|my (?:house|place|apartment|flat) is) (?:right |just )?(?:near|next to|by|behind|close to|across from|opposite|above|\w{1,5} (?:blocks?|min\w{0,4}) from)) /g,
    /^[\w' ]{3,30}?(?=$|[,.!?\n]| and| so| station)/,
  ],
  [
    'work',
    /(?:(?:work\w{0,3}(?: nights)?|job is|nurse|barista|teacher|get off|stud\w{1,4}|freshman|sophomore|junior|senior|teach(?: \w{1,8}){0,2}) (?:at|for)|graduat\w{0,3} from|(?:employer|my (?:school|college|uni|work))(?: is|'s|:)|i (?:can )?see(?=.{3,30} from m)) (?:the )?/g,
    new RegExp(`^(?:${CAPITALS}|${ENDED})`),
  ],
  ['school', /(?:go(?:ing)? to|attend\w{0,3}|i'?m at|work\w{0,3} in) (?:the )?/g, new RegExp(`^${ENDED}`)],
];
const NO_ENGLISH_NAME =
  /^(?:(?:the )?(?:you|here|me|it|him|her|them|us|we|everyone|people|sea|ocean|beach|woods|city|water|mountains?|same|closed|busy|far|close|live|completely)\b|(?:an?|my|your|this|that|some|another|high|middle|public|private|med|law|art|night|summer|home)\b.{0,8}$)/i;

/** What is longer is no message; its end is not looked at. */
const LONGEST = 20_000;

/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  const text = folded.text.slice(0, LONGEST);
  const shaped = { ...folded, text: shapedText({ ...folded, text }) };
  yield* aroundHer(shaped);
  yield* ended(shaped);
  for (const [sort, phrase, name] of ENGLISH) {
    for (const { index, 0: cue } of matches({ ...folded, text }, phrase)) {
      const from = index + cue.length;
      const found = name.exec(after(shaped, from, 48))?.[0] ?? '';
      if (found && !NO_ENGLISH_NAME.test(found)) yield { from, to: from + found.length, sort };
    }
  }
}

function* aroundHer(shaped: Folded): Iterable<Place> {
  for (const { index, 0: whole, 1: nearest, 2: used, 3: near } of matches(shaped, AROUND)) {
    const name = nearest ?? used ?? near ?? '';
    const from = index + whole.lastIndexOf(name);
    if (isName(name)) yield { from, to: from + name.length, sort: 'station' };
  }
  for (const { index: to } of matches(shaped, FOLLOWING)) {
    const from = startOfName(shaped, to);
    if (isName(shaped.text.slice(from, to))) yield { from, to, sort: 'station' };
  }
}

function* ended(shaped: Folded): Iterable<Place> {
  for (const match of matches(shaped, ENDING)) {
    const from = startOfName(shaped, match.index);
    const to = match.index + match[0].length;
    const isHers = HERS_BEFORE.test(before(shaped, from, 18)) || HERS_AFTER.test(after(shaped, to, 20));
    if (isHers && isName(shaped.text.slice(from, match[4] ? to : match.index))) {
      yield { from, to, sort: SORTS[match.slice(1).findIndex(Boolean)] ?? 'spot' };
    }
  }
}

/** The folded text, but with the katakana and the capitals of the original: names are known by them. */
function shapedText({ text, original, starts, ends }: Folded): string {
  return text.replace(/[ぁ-ゖa-z]+/g, (run, at: number) => {
    const raw = original.slice(starts[at], ends[at + run.length - 1]);
    return raw.length === run.length ? raw : run;
  });
}

function startOfName(shaped: Folded, to: number): number {
  const name = NAME_BEFORE.exec(before(shaped, to, 20))?.[0] ?? '';
  return to - name.length + (LEAD.exec(name)?.[0].length ?? 0);
}

function isName(name: string): boolean {
  return name !== '' && !NO_NAME.test(name.replace(/(.)駅$/, '$1'));
}
