import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import { startOfMunicipality } from '../municipalities';
import type { Detector, Examples, FoldedFinding } from '../types';

const PREFECTURE =
  /(?:北 ?海 ?道|東 ?京 ?都|京 ?都 ?府|大 ?阪 ?府|(?:神奈川|和歌山|鹿児島|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|沖縄)県)[ 、\n]{0,2}(?:[一-龥ぁ-ん]{1,5}郡)?$/;
/** County names may stand between prefecture and town: they are taken along. */
const COUNTY = /[一-龥ぁ-ん]{1,5}郡$/;
const NUM = '(?:\\d{1,4}|[〇零一二三四五六七八九十百]{1,5})';
const LEVEL = '(?:丁目|丁|番地の|番地|番町|番|号|条(?!通)[東西南北]?|線|地割)';
const JOIN = '[ ]?[-ーの~・,/ ][ ]?';
/** 1-2-3, 一丁目二番三号, 1の2, 北1条西2丁目, 123番地; a lone number needs a word for what it is. */
const BLOCK = `(?:${NUM}(?:${LEVEL}(?:の|[ -])?[東西南北]?(?:${NUM}(?:${LEVEL}|${JOIN})?){0,4}|(?:${JOIN}${NUM}${LEVEL}?){1,3}))`;
const ROOM =
  '(?:[ 、\\n]?(?:[^\\s\\d、。!?]{0,14}(?:荘|はいつ|まんしょん|あぱーと|こーぽ|びる|れじでんす|はいむ|めぞん|たわー|棟|ばす|館)[^\\s\\d、。!?]{0,6}[ ]?(?:\\d{1,4}(?:号室|号|f|階)?)?|[ ]?\\d{1,4}(?:号室|階)))?';
const TOWN =
  '[ 、\\n]?(?!で|に|の|から|まで|って|が|を|は|も|と|へ)(?:[^\\s\\d、。!?!?()「」wa-z〇一二三四五六七八九十]|[一二三四五六七八九十](?![丁番]|[-ーの]\\d)){0,14}?[ ]?';
/** Numbers after a building everybody goes to are hours and prices: 京都市美術館 9-5. */
const NO_FACILITY = '(?<!(?:館|園|駅|役所|空港|病院|会場|ほーる|どーむ|すたじあむ) ?)';
const DETAIL = new RegExp(`${TOWN}${NO_FACILITY}(${BLOCK}${ROOM})`, 'y');
const HOME_BEFORE =
  /(?:住所|自宅|実家|家は|家が|うちは|うち|住まい|送り先|届け先|届け|宛先|引っ越し?先|引越し?先|郵送先|住んで(?:る|い)(?:る)?の(?:は|が))[ :→はがもわ、]{0,3}$/;
const HOME_AFTER = /^.{0,14}?(?:に住ん|に住み|在住|で暮ら|に引っ越|で一人暮らし|に実家|に家が|住みです)/;
const SUFFIX = /[市区町村]/g;

/** Japanese addresses: a municipality of the list, the town and the block after it; without a block a word for home. */
export default {
  id: 'address-jp',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: [
    ...[...'一二三四五六七八九十'].flatMap((number) => [
      `${number}丁目`,
      `${number}番`,
      `${number}条`,
      `${number}の`,
      `${number}号`,
    ]),
    ...'住所 自宅 実家 送り先 届け 宛先 郵送先 住んで 住み 在住 暮らし 引っ越 引越'.split(' '),
  ],
  *find(folded) {
    let end = 0;
    for (const { index } of matches(folded, SUFFIX)) {
      if (index < end) continue;
      const start = startOfMunicipality(folded.text, index);
      if (start < 0) continue;
      const found = addressAt(folded, start, index + 1);
      if (!found) continue;
      end = found.to;
      yield found;
    }
  },
} satisfies Detector;

function addressAt(folded: Folded, start: number, afterName: number): FoldedFinding | undefined {
  let at = afterName;
  // 横浜市 and then 中区: the ward belongs to it.
  const ward = /^[ ]?[一-龥ぁ-ん]{1,4}区/.exec(after(folded, at, 6))?.[0];
  if (ward && folded.text.charAt(afterName - 1) === '市') at += ward.length;
  const left = before(folded, start, 18);
  const prefix = PREFECTURE.exec(left)?.[0] ?? COUNTY.exec(left)?.[0] ?? '';
  const from = start - prefix.length;
  DETAIL.lastIndex = at;
  const detail = DETAIL.exec(folded.text);
  if (detail) return { from, to: DETAIL.lastIndex, confidence: 'strong', reason: REASONS.full };
  const isHome = HOME_BEFORE.test(before(folded, from, 12)) || HOME_AFTER.test(after(folded, at, 24));
  if (!isHome) return undefined;
  const town = /^[一-龥]{1,5}(?:町|丁目)?/.exec(after(folded, at, 8))?.[0] ?? '';
  return { from, to: at + town.length, confidence: 'likely', reason: REASONS.town };
}

const REASONS = {
  full: { ja: '市区町村と番地がある住所です。', en: 'A Japanese address with town and block.' },
  town: { ja: '住んでいる市区町村がわかります。', en: 'It shows the town where you live.' },
};

export const examples = {
  hit: [
    ['東京都渋谷区神宮前1-2-3', '東京都渋谷区神宮前1-2-3'],
    ['住所は横浜市中区本町三丁目四番五号です', '横浜市中区本町三丁目四番五号'],
    ['千葉県鎌ケ谷市中央1丁目2番3号 コーポ桜101号室', '千葉県鎌ケ谷市中央1丁目2番3号 コーポ桜101号室'],
    ['鎌ヶ谷市本町1の2だよ', '鎌ヶ谷市本町1の2'],
    ['札幌市中央区北1条西2丁目', '札幌市中央区北1条西2丁目'],
    ['大阪府大阪市北区梅田２－３－４', '大阪府大阪市北区梅田２－３－４'],
    ['世田谷区に住んでる', '世田谷区'],
    ['三重県いなべ市北勢町123番地', '三重県いなべ市北勢町123番地'],
    ['実家は川口市', '川口市'],
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
  ],
} satisfies Examples;
