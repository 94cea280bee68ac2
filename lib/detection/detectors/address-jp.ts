import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { BLOCK, endOfBuilding, GAP } from '../address-parts';
import { after, before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const KANJI = '[一-龥々]';
/** が, ケ or ノ between two characters, or nothing but kana; a particle begins no name. */
const CITY = `(?:${KANJI}{1,6}?(?:[けゖがの]${KANJI}{1,3}?)?|(?:[東南北]|(?![はがもをにでと]))[ぁ-ん]{2,7}野?)[市区]|[ぁ-ん]{3,5}[町村]`;
/** No list of places: prefecture and county tell a town, a city or ward tells itself. Group 1 backs what follows. */
const REGION = new RegExp(
  `(?:((?:${KANJI}{2,3}県|北海道|(?:東京|京都|大阪)[都府]?)(?:${GAP}|の){0,2}(?:${KANJI}{1,5}郡${GAP}{0,2})?|${KANJI}{1,5}郡${GAP}{0,2})[一-龥々ぁ-ゖー]{1,7}?[市区町村]|${CITY}|${KANJI}{1,6}[町村])(?:(?<=市)(?:${GAP}|の){0,2}(?![はがでにを])[一-龥ぁ-ん]{1,6}?区)?(?![場民内立営役議]|長[ \\n選]|町[村民])`,
  'g',
);
/** Words for a home that run into a name. */
const LEAD = /^(?:住所|自宅|実家|新居|[届送]け?り?先|[宛郵]送?先|家|今(?!治)|本当|私)+[のはが]?(?=.{2})/;
const NO_REGION = /(?<!京)都市|[地夜朝闇]市|地区|^[ぁ-ん]+の[町村]|^[同各全両]|[港舎下場泉隣小]町|[農漁]村/;

/** Lazy: the first block ends the town. Numbers in kanji belong to it unless they make a block (八丁堀). */
const DETAIL = new RegExp(`((?:[^\\d。!?()「」『』a-z:#@=]){0,26}?)(?<!\\d)(${BLOCK})`, 'y');
/** 大字中野123: a number alone, right after the town. */
const LONE = new RegExp(`((?:${GAP}|の)?[^ \\n\\d。、!?()「」a-z:#@=]{1,20})${GAP}?(\\d{1,5})(?!\\d)`, 'y');
const ENDED = /^(?:$|[\s、。!…♡でだなにがのね]|住み|って|まで)/;
/** Streets of Kyoto: 寺町通御池上る, with or without town and number. */
const KYOTO = new RegExp(
  `${GAP}?[一-龥々ぁ-ん]{2,14}(?:[上下]が?る|[あさ]がる|[東西]入る?)(?:[0-9一-龥]丁目)?(?:${GAP}?${KANJI}{1,10}町)?(?:${GAP}?\\d{1,4}(?:[-の番]\\d{1,3})?)?`,
  'y',
);
/** The town in 川口市の芝に住んでる. */
const TOWN_OF_HOME = new RegExp(
  `^(?:の|${GAP})?(?![内民出辺近方隣外在住実自])${KANJI}{1,7}(?:[けゖがの]${KANJI}{1,4})?(?=[\\s、。!にでだな]|って|住み|$)`,
);
/** Three numbers, or 丁目 with another: what no municipality says must be whole. */
const WHOLE = new RegExp(
  `(?=[\\d一二三四五六七八九十])(?<=((?:${KANJI}{1,6}[がけゖの])?${KANJI}{1,8}|[ぁ-ん]{3,8})((?:の|${GAP})?))(?<![\\d./:-])(?:\\d{1,2}([-のー])\\d{1,3}\\3\\d{1,4}(?:-\\d{2,4})?|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})丁目(?:の|${GAP})?${BLOCK})(?![\\d./:]|,\\d|号?室)`,
  'g',
);
/** What most names of towns end in. */
const TOWN_LAST =
  /(?<!の)[町前丘台谷沢川田原山島崎橋坂本木南北東西宿塚森野井津里園浜通条寺宮内上下中尾石松岡瀬池根戸屋]$/;

/** What is said before a home or the place where a parcel goes. */
const HOME_BEFORE =
  /(?:住所|自宅|実家|新居|家[のって]{0,2}|うち|んち|住まい|[送届]け?り?先|宛先?て?|越し?先|[郵発配]送先|住んで[るい]{1,2}の?|住み)[ :→はがもわ、\n]{0,3}$/;
/** And after it. */
const HOME_AFTER = /^.{0,8}?(?:に住[んみ]|在住|住み(?!た|やす)|暮ら|越し|[にが]実?家[があ]|がお?うち)/;
const DELIVERY_AFTER = /^.{0,4}?(?:送|届け|宛|[来き]て|住|越|うち|自宅|だけど)/;
/** She asks, or it isn't so. */
const ASKED =
  /^.{0,14}?(?:\?|住みた|住んで(?:み|た|る?の?[人方友])|越した[いか]|在住の|です?か|ますか|かな|の人|そう|じゃな|らしい)/;
/** Talk that stands between the name of a town and numbers which are no block: games, hours, weather, shops. */
const NO_TOWN =
  /試合|対[戦 ]|大会|人口|気温|天気|[開公][催演場]|時間|営業|[勝負][ちけっ]|今日|明日(?!香)|昨日|[今来]年|国道|番[組号]|電話|秘密|結果|らいぶ|いべんと|すこあ|って|に行|[一-龥]は[一-龥]|です|ます|だ[よね]|けど|[ぁ-ん]た$|[てい]る|[くぐ]らい|(?:から|まで|より|[でにをが])$|[一-龥][はもと]$|^(?:で|に(?![い-ん])|[がをへ]|から|まで)|^[はもと](?![ぁ-ん])|vs/;
/** Where hours and prices follow: 京都市美術館 9-5. */
const FACILITY = /(?:[館駅院店]|物園|役[所場]|空港|会場|ほーる|どーむ|もーる)[ \n]*$|[園校][ \n]+$/;
/** A number with one of these is a count, a time, a score. */
const COUNTED =
  /^(?:\d|[:.%℃$¥]|[-ー~/,]\d| ?(?:[時分秒点人円位対勝敗負度歳才回年月日話巻枚台個着戦期組件曲票万億千割倍連泊杯]|名(?!前)|番線|号[線車]|か月|がつ|k[mg]|[cpa]m|だけ(?!ど)|で[勝負敗終引]|[くぐ]らい))/;

/** Of a town that nothing backs. */
const STRONG =
  /[地号割条線甲乙丙字]|(?:[\d一二三四五六七八九十]+[^\d一二三四五六七八九十]+){2}[\d一二三四五六七八九十]/;

/** Without a figure that goes on, a word for a block, or one for home there is no address. */
const WORTH =
  /[市区町村郡県府丁番条号]|[一二三四五六七八九十\d] ?[-ー~の・] ?[一二三四五六七八九十\d]|家|宅|住|居|届|宛|送り|越|暮|うち|んち/;
/** A text with more names than this is no message. */
const MOST_NAMES = 2000;

/** Japanese addresses: region, town and block; whole blocks after a town; without a block a word for home. */
export default {
  id: 'address-jp',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: [
    ...[...'一二三四五六七八九十壱'].flatMap((number) => [...'丁番条のー-号'].map((level) => number + level)),
    ...'いちの にの さんの よんの ごの じゅう ちょうめ ばんち 番地 番外 上る 下る 上が 下が 東入 西入 うちは うちの うち、 うちが 家は 家が 家の 家、 住ん 住み 住所 在住 居住 自宅 新居 送り先 届け 宛先 宛て 送先 暮ら 引越 引っ越 越し んちは'.split(
      ' ',
    ),
  ],
  *find(folded) {
    if (!WORTH.test(folded.text)) return;
    let [end, count] = [0, 0];
    // Most texts with a number have no name of a place, and to look for one is dear.
    for (const match of /[市区町村]/.test(folded.text) ? matches(folded, REGION) : []) {
      if (++count > MOST_NAMES) return;
      const found = match.index < end ? undefined : inRegion(folded, match);
      if (!found) continue;
      end = found.to;
      yield found;
    }
    for (const match of matches(folded, WHOLE)) {
      const found = inTown(folded, match);
      if (found) yield found;
    }
  },
} satisfies Detector;

function inRegion(
  folded: Folded,
  { index, 0: region, 1: above }: RegExpExecArray,
): FoldedFinding | undefined {
  if (NO_REGION.test(region)) return undefined;
  const from = index + (LEAD.exec(region)?.[0].length ?? 0);
  const at = index + region.length;
  const isHome = HOME_BEFORE.test(folded.text.slice(Math.max(0, index - 12), from));
  const end = endOfDetail(folded, at, isHome || above !== undefined);
  const isTown = !above && /[町村]$/.test(region);
  if (end > at && !(isTown && !STRONG.test(folded.text.slice(at, end))))
    return { from, to: endOfBuilding(folded.text, end), confidence: 'strong' };
  const following = after(folded, at, 24);
  // うち中村です
  if (ASKED.test(following) || (isTown && !/..町$/.test(region)) || !(isHome || HOME_AFTER.test(following)))
    return undefined;
  const town = TOWN_OF_HOME.exec(following)?.[0] ?? '';
  if (/[館駅店校園]$/.test(town) || (isHome && !ENDED.test(following.slice(town.length)))) return undefined;
  return { from, to: at + town.length, confidence: 'likely' };
}

/** Where the block ends that belongs to the municipality before `at`, or -1. */
function endOfDetail(folded: Folded, at: number, isBacked: boolean): number {
  for (const pattern of [KYOTO, DETAIL]) {
    pattern.lastIndex = at;
    const [whole = '', town = '', block = ''] = pattern.exec(folded.text) ?? [];
    const end = at + whole.length;
    const right = after(folded, end, 6);
    if (whole && (pattern === KYOTO || isAddress(town, block, { isBacked, right }))) return end;
  }
  LONE.lastIndex = at;
  const [whole = '', town = ''] = LONE.exec(folded.text) ?? [];
  const right = after(folded, at + whole.length, 20);
  if (!whole || /(?:[ぁ-ん]|^)[ぁ-ん]$/.test(town) || NO_TOWN.test(town) || COUNTED.test(right)) return -1;
  const isNamed = isBacked || town.includes('字') || HOME_AFTER.test(right) || DELIVERY_AFTER.test(right);
  return isNamed || (/\d{3}$/.test(whole) && ENDED.test(right)) ? at + whole.length : -1;
}

interface Context {
  readonly isBacked: boolean;
  readonly right: string;
}

/** False for hours, scores, dates and counts. */
function isAddress(town: string, block: string, context: Context): boolean {
  if (NO_TOWN.test(town) || (!context.isBacked && /^(?:19|20)\d\d[-/]/.test(block))) return false;
  if (/[目地割組]|[\d壱一二三四五六七八九十][番号]/.test(block)) return true;
  if (COUNTED.test(context.right) || /^[\s、,.・の]*[ の]$|[市区] +$/.test(town)) return false;
  return areNumbers(town, block, context);
}

/** 渋谷区 夜 6-20: numbers without words, after a word that may be anything. */
function areNumbers(town: string, block: string, { isBacked, right }: Context): boolean {
  const isApart = town.endsWith(' ');
  if (/[ぁ-ん]{2}|(?:[\d一-龥]+[^\d一-龥]+){2}./.test(block))
    return isBacked || !isApart || !/[/~_. ]/.test(block);
  const hasTown = /[^\s、,.・]/.test(town) || (isBacked && /\d{3}/.test(block));
  if (/[/~ ]|(?<!\d)0/.test(block) || !hasTown || FACILITY.test(town)) return false;
  // さいたま市 浦和 3-2 鹿島
  if (isApart && /^ [一-龥]{2,3}(?:[ \n]|$)/.test(right)) return false;
  return isBacked || !DOUBTFUL.test(town + block);
}

const DOUBTFUL = /^(?:[^一-龥\d]*[ ー][^一-龥\d]*|の.* )\d+\D|^.* (?:[5-9]|1[0-2])-(?:1[3-9]|2[0-4])$/;

/** A town and a whole block, where a home or a parcel is spoken of, or the town looks like one. */
function inTown(
  folded: Folded,
  { index, 0: block, 1: name = '', 2: gap = '' }: RegExpExecArray,
): FoldedFinding | undefined {
  const end = index + block.length;
  const right = after(folded, end, 20);
  const town = name.replace(LEAD, '');
  if (town.length < 2 || NO_TOWN.test(town) || COUNTED.test(right) || ASKED.test(right)) return undefined;
  const from = index - gap.length - town.length;
  const left = before(folded, from, 12);
  const region = HOME_BEFORE.test(left) ? '' : (/(?<![一-龥])[一-龥]{2,4}[ 、]$/.exec(left)?.[0] ?? '');
  const to = endOfBuilding(folded.text, end);
  // 一丁目一番地 is said of what comes first, too.
  const isTold =
    (/丁目.*番.*\d|号$/.test(block) && !/一番地$/.test(block)) ||
    HOME_BEFORE.test(folded.text.slice(Math.max(0, index - 20), from)) ||
    DELIVERY_AFTER.test(after(folded, to, 12));
  if (!isTold && (!TOWN_LAST.test(town) || (gap && !region) || block === '1-2-3')) return undefined;
  return { from: from - region.length, to, confidence: 'likely' };
}

export const examples = {
  hit: [
    ['東京都渋谷区神宮前1-2-3', '東京都渋谷区神宮前1-2-3'],
    ['住所は横浜市中区本町三丁目四番五号です', '横浜市中区本町三丁目四番五号'],
    ['千葉県鎌ケ谷市中央1丁目2番3号 コーポ桜101号室', '千葉県鎌ケ谷市中央1丁目2番3号 コーポ桜101号室'],
    ['鎌ヶ谷市本町1の2だよ', '鎌ヶ谷市本町1の2'],
    ['札幌市中央区北1条西2丁目', '札幌市中央区北1条西2丁目'],
    ['大阪府大阪市北区梅田２－３－４', '大阪府大阪市北区梅田２－３－４'],
    ['渋谷区の神宮前の2の3', '渋谷区の神宮前の2の3'],
    ['横浜 中区 本町3-4', '中区 本町3-4'],
    ['中京区寺町通御池上ル', '中京区寺町通御池上ル'],
    ['中央区八丁堀2-3-4 メゾン・ド・リス #203', '中央区八丁堀2-3-4 メゾン・ド・リス #203'],
    ['七尾市府中町イ123番地', '七尾市府中町イ123番地'],
    ['世田谷区に住んでる', '世田谷区'],
    ['世田谷区の三軒茶屋に住んでる', '世田谷区の三軒茶屋'],
    ['三重県いなべ市北勢町123番地', '三重県いなべ市北勢町123番地'],
    ['実家は川口市', '川口市'],
    ['家は神宮前2-3-4', '神宮前2-3-4'],
    ['住所 緑が丘2丁目3-4 コーポ桜101', '緑が丘2丁目3-4 コーポ桜101'],
    ['神宮前2-3-4に送って', '神宮前2-3-4'],
    ['届け先→みなとみらい３の４の５', 'みなとみらい３の４の５'],
    ['神宮前二丁目三番四号だよ', '神宮前二丁目三番四号'],
    ['東京 神宮前 2-3-4', '東京 神宮前 2-3-4'],
    ['鎌倉 小町2-3-4', '鎌倉 小町2-3-4'],
  ],
  miss: [
    '横浜市のライブ行った',
    '渋谷区で1-2で負けた',
    '大阪市内で3件',
    '世田谷区ってどこ',
    '市場で買った',
    '町田で3人',
    '京都市美術館',
    '住所は秘密',
    '北区の3人組',
    '名古屋市科学館に行った',
    '京都市美術館 9-5',
    '渋谷区のライブ 3/14',
    '横浜市のイベント18:00-20:00',
    '川口市 32度',
    '谷町四丁目あたりで飲む',
    '横浜市 3-0で勝った',
    'どこ住み？世田谷区？',
    '世田谷区に住んでるの？',
    '三丁目の夕日',
    '試合は2-3-4',
    '電話番号 2-3-4',
    '家は2-3-4',
    '今日の結果1-2-3',
    '二丁目で飲む',
    '昨日2の3の4',
    '住所は秘密 1-2-3',
    '結果は1-2-3で送って',
    '神宮前2-3-4位',
  ],
} satisfies Examples;
