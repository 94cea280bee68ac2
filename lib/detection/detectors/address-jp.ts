import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { GAP } from '../address-blocks';
import { endOfBuilding, endOfDetail } from '../address-detail';
import { ASKED, endOfWard, HOME_AFTER, HOME_BEFORE, REASONS, startOfAbove } from '../address-parts';
import { after, before, matches } from '../matches';
import { startOfMunicipality } from '../municipalities';
import type { Detector, Examples, FoldedFinding } from '../types';

/** The town in 川口市の芝に住んでる. */
const TOWN_OF_HOME = new RegExp(
  `^(?:の|${GAP})?(?!内|民|出身|辺|近|方|隣|外|在|住|実|自)[一-龥々]{1,6}(?:[けゖがの][一-龥々]{1,4})?(?:丁目)?(?=に|で|です|だ|な[のん]|って|住み|$|[\\s、。!])`,
);
const HOME_END = /^(?:$|[\s、。!…♡]|です|だ|な[のん]|[にでがのね]|住み|って)/;
/** A text with more municipalities than this is no message. */
const MOST_NAMES = 2000;
const SUFFIX = /[市区町村]/g;

/** Japanese addresses: a municipality of the list, the town and the block after it; without a block a word for home. */
export default {
  id: 'address-jp',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: [
    ...[...'一二三四五六七八九十壱'].flatMap((number) => [...'丁番条のー-号'].map((level) => number + level)),
    ...'いちの にの さんの よんの ごの ちょうめ ばんち 番地 番外 上る 下る 上が 下が 東入 西入 うち 家は 家が 家、 住所 自宅 実家 新居 送り先 届け 宛先 郵送先 住んで 住み 在住 暮らし 引っ越 引越'.split(
      ' ',
    ),
  ],
  *find(folded) {
    let [end, count] = [0, 0];
    for (const { index } of matches(folded, SUFFIX)) {
      if (index < end) continue;
      if (++count > MOST_NAMES) return;
      const start = startOfMunicipality(folded.text, index);
      if (start < end || isWithinLonger(folded.text, start, index)) continue;
      const found = addressAt(folded, start, index + 1);
      if (!found) continue;
      end = found.to;
      yield found;
    }
  },
} satisfies Detector;

/** 中新川郡上市町: 郡上市 is a city as well. */
function isWithinLonger(text: string, start: number, last: number): boolean {
  return /[町村]/.test(text.charAt(last + 1)) && startOfMunicipality(text, last + 1) > start;
}

function addressAt(folded: Folded, start: number, afterName: number): FoldedFinding | undefined {
  const last = folded.text.charAt(afterName - 1);
  const from = startOfAbove(folded, start, last === '区');
  const at = last === '市' ? endOfWard(folded, afterName) : afterName;
  const isHome = HOME_BEFORE.test(before(folded, from, 12));
  const end = endOfDetail(folded, at, isHome || from < start);
  if (end > at) return { from, to: endOfBuilding(folded, end), confidence: 'strong', reason: REASONS.full };
  const following = after(folded, at, 24);
  if (ASKED.test(following) || !(isHome || HOME_AFTER.test(following.slice(0, 20)))) return undefined;
  const town = TOWN_OF_HOME.exec(following)?.[0] ?? '';
  if (/(?:[館駅店校]|(?<!学)園)$/.test(town) || (isHome && !HOME_END.test(following.slice(town.length))))
    return undefined;
  return { from, to: at + town.length, confidence: 'likely', reason: REASONS.town };
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
    ['横浜 中区 本町3-4', '横浜 中区 本町3-4'],
    ['中京区寺町通御池上ル', '中京区寺町通御池上ル'],
    ['中央区八丁堀2-3-4 メゾン・ド・リス #203', '中央区八丁堀2-3-4 メゾン・ド・リス #203'],
    ['七尾市府中町イ123番地', '七尾市府中町イ123番地'],
    ['世田谷区に住んでる', '世田谷区'],
    ['世田谷区の三軒茶屋に住んでる', '世田谷区の三軒茶屋'],
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
    '渋谷区のライブ 3/14',
    '横浜市のイベント18:00-20:00',
    '川口市 32度',
    '横浜市 3-0で勝った',
    'どこ住み？世田谷区？',
    '世田谷区に住んでるの？',
  ],
} satisfies Examples;
