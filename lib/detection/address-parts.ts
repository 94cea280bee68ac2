import type { Folded } from '@/lib/text/fold';
import { GAP } from './address-blocks';
import { after, before } from './matches';
import { isMunicipality, startOfMunicipality } from './municipalities';

const PREFECTURES =
  '北海道 東京都 京都府 大阪府 神奈川県 和歌山県 鹿児島県 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 兵庫県 奈良県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 沖縄県';
/** With spaces between the characters, and without the last one: 東 京 都, 神奈川. 北海 is not said. */
const PREFECTURE = PREFECTURES.split(' ')
  .map((name) => [...name].join(' ?').replace(/ \?([都府県])$/, ' ?$1?'))
  .join('|');
const ABOVE = new RegExp(`(?:(?:${PREFECTURE})(?:${GAP}|の){0,2})?(?:[一-龥々]{1,5}郡${GAP}{0,2})?$`);
const CITY = new RegExp(`([一-龥ぁ-ん]{2,5})(?:${GAP}|の)?$`);

/** Prefecture, county and a city without its 市 that end at `at`: where they begin, or `at`. */
export function startOfAbove(folded: Folded, at: number, isWard: boolean): number {
  const above = lengthOfAbove(folded, at);
  if (above > 0 || !isWard) return at - above;
  const start = at - lengthOfCity(CITY.exec(before(folded, at, 7)) ?? undefined);
  return start - (start < at ? lengthOfAbove(folded, start) : 0);
}

function lengthOfAbove(folded: Folded, at: number): number {
  return ABOVE.exec(before(folded, at, 22))?.[0].length ?? 0;
}

function lengthOfCity(match: RegExpExecArray | undefined): number {
  const [whole = '', name = ''] = match ?? [];
  for (let length = name.length; length >= 2; length--) {
    if ([...'市区'].some((last) => isMunicipality(name.slice(-length) + last)))
      return length + whole.length - name.length;
  }
  return 0;
}

/** 東京渋谷神宮前: a prefecture and more. */
export const BEGINS_WITH_PREFECTURE = new RegExp(`^(?:${PREFECTURE})[一-龥]{2}`);

/** Where the prefecture, or a municipality without its last part, begins that stands before a town, or `at`. */
export function startOfRegion(folded: Folded, at: number): number {
  const above = lengthOfAbove(folded, at);
  return at - (above || lengthOfCity(CITY.exec(before(folded, at, 7)) ?? undefined));
}

const WARD = new RegExp(`^(?:${GAP}|の){0,2}[一-龥ぁ-ん ]{1,7}?区`);

/** Where the ward ends that follows a city at once, or `at`. */
export function endOfWard(folded: Folded, at: number): number {
  const ward = WARD.exec(after(folded, at, 12))?.[0];
  return ward && startOfMunicipality(folded.text, at + ward.length - 1) >= at ? at + ward.length : at;
}

/** What is said before a home or the place where a parcel goes. */
export const HOME_BEFORE =
  /(?:住所|自宅|実家|新居|家[はがもの、,って]{1,2}|家|うち[はがも]?|住まい|送り先|届け先|お届け|宛先|宛て|引っ?越し?先|郵送先|発送先|配送先|住んで(?:る|い)(?:る)?の[はが]|ここに住んでる)[ :→はがもわ、\n]{0,3}$/;
/** And after it. */
export const HOME_AFTER =
  /^(?:に|で|へ|から|まで|宛て?に?)?.{0,6}?(?:に住ん|に住み|在住|住み(?!た|やす)|で暮ら|暮らし|引っ?越し|一人暮らし|に実家|に家が|が実家|が地元の家)/;
export const DELIVERY_AFTER = /^.{0,4}?(?:送っ|送り|届け|発送|郵送|配送|宛|来て|きて|住ん|住み|在住|引っ?越)/;
/** She asks, or it isn't so. */
export const ASKED =
  /^.{0,14}?(?:\?|住みた|住んで(?:み|た|る?の?[人方友])|越(?:した[いか]|そう|すか)|在住の|ですか|ますか|かな|の人|じゃな|でもな|らしい|って(?:どこ|何|なに))/;

/** Talk that stands between the name of a town and numbers which are no block: games, hours, weather, shops. */
export const NO_TOWN =
  /試合|対戦|対 |大会|選手|人口|気温|天気|予報|開催|開演|開場|時間|営業|公演|花火|予約|延長|[勝負][ちけっ]|引き分|先制|連勝|優勝|今日|明日(?!香)|昨日|今年|来年|去年|国道|県道|発売|放送|番組|番号|電話|秘密|内緒|結果|合計|震度|当選|選 ?$|らいぶ|いべんと|ふぇす|こんさーと|せーる|らーめん|ちけっと|ごーる|すこあ|って|に行|[一-龥]は[一-龥]|した$|です|ます|だよ|だね|けど|[ぁ-ん]た$|かふぇ|[てい]る|くらい|ぐらい|みたい|という|から$|まで$|より$|[でにをが]$|[一-龥][はもと]$|^(?:で|に(?![い-ん])|が|を|から|まで|って|へ)|^[はもと](?![ぁ-ん])|^立(?![石野川花田場町山岩])|^長(?:[ \n選]|$)|vs/;
/** Where hours and prices follow: 京都市美術館 9-5. */
export const FACILITY =
  /(?:(?:術|学|物|書|育|民|会|族)館|物園|遊園地|駅|役所|役場|空港|病院|会場|ほーる|どーむ|すたじあむ|ありーな|もーる)[ \n]*$|(?:館|園|店|校)[ \n]+$/;
/** A number with one of these is a count, a time, a score. */
export const COUNTED =
  /^(?:\d|[:.%℃$¥]|[-ー~/,]\d| ?(?:時|分|秒|点|人|名|円|位|対|勝|敗|負|度|歳|才|回|年|月|日|話|巻|枚|冊|台|個|匹|着|戦|期|組|件|曲|世帯|軒|か月|がつ|票|万|億|千|割|倍|連|系|便|番線|号線|号車|gb|kg|km|cm|pm|am|話|泊|杯|だけ(?!ど)|で(?:勝|負|敗|終|引き)|くらい|ぐらい))/;

/** Why, in plain words. */
export const REASONS = {
  full: { ja: '日本の住所の形です。', en: 'Looks like a Japanese address.' },
  town: { ja: '住んでいる市区町村がわかります。', en: 'It shows the town where you live.' },
};
