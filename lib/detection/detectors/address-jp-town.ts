import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { GAP } from '../address-blocks';
import { endOfBuilding } from '../address-detail';
import {
  ASKED,
  BEGINS_WITH_PREFECTURE,
  COUNTED,
  DELIVERY_AFTER,
  HOME_BEFORE,
  NO_TOWN,
  REASONS,
  startOfRegion,
} from '../address-parts';
import { after, before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})';
const JOIN = `${GAP}?[-ーの]${GAP}?`;
/** Three numbers, or 丁目 with another: what no municipality says must be whole. */
const BLOCK = new RegExp(
  `(?<![\\d./:一二三四五六七八九十-])(?:\\d{1,2}${JOIN}\\d{1,3}${JOIN}\\d{1,4}|[一二三四五六七八九十]{1,3}の[一二三四五六七八九十]{1,3}の[一二三四五六七八九十]{1,3}|${NUMBER}丁目(?:の|${GAP})?${NUMBER}(?:番地?の?|${JOIN})(?:${NUMBER}号?)?)(?![\\d./:]|,\\d|号?室)`,
  'g',
);
const CUE_WORD = '住所|自宅|実家|新居|届け先|送り先|宛先|郵送先|家|うち|今|本当';
/** The name of a town right before the block: kanji, with が or の between some, or みなとみらい. */
const TOWN = new RegExp(
  `(?:^|[^一-龥々ぁ-んー]|[はがもにをへ]|${CUE_WORD})((?:[一-龥々]{1,6}[がけゖの])?[一-龥々]{1,8}|[ぁ-ん]{3,8})(?:の|${GAP})?$`,
);
const CUED = new RegExp(`^(?:${CUE_WORD})+`);

/** Addresses without a municipality: the town and a whole block, where a home or a parcel is spoken of. */
export default {
  id: 'address-jp-town',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: [...'一二三四五六七八九'].flatMap((number) => [`${number}丁目`, `${number}の`]),
  *find(folded) {
    for (const { index, 0: block } of matches(folded, BLOCK)) {
      const found = townAt(folded, index, block);
      if (found) yield found;
    }
  },
} satisfies Detector;

function townAt(folded: Folded, index: number, block: string): FoldedFinding | undefined {
  const end = index + block.length;
  const right = after(folded, end, 20);
  const [whole = '', name = ''] = TOWN.exec(before(folded, index, 20)) ?? [];
  const town = name.replace(CUED, '').replace(/^の/, '');
  if (town.length < 2 || NO_TOWN.test(town) || COUNTED.test(right) || ASKED.test(right)) return undefined;
  const start = index - (whole.length - whole.lastIndexOf(town));
  const above = startOfRegion(folded, start);
  // 一丁目一番地 is said of what comes first, too.
  const isTold =
    (/丁目.*番.*\d|号$/.test(block) && !/一番地$/.test(block)) || HOME_BEFORE.test(before(folded, start, 12));
  const to = endOfBuilding(folded, end);
  const isRegion = BEGINS_WITH_PREFECTURE.test(town);
  if (!isTold && !isRegion && above === start && !DELIVERY_AFTER.test(after(folded, to, 12)))
    return undefined;
  return { from: above, to, confidence: 'likely', reason: REASONS.full };
}

export const examples = {
  hit: [
    ['家は神宮前2-3-4', '神宮前2-3-4'],
    ['住所 緑が丘2丁目3-4 コーポ桜101', '緑が丘2丁目3-4 コーポ桜101'],
    ['神宮前2-3-4に送って', '神宮前2-3-4'],
    ['届け先→みなとみらい３の４の５', 'みなとみらい３の４の５'],
    ['神宮前二丁目三番四号だよ', '神宮前二丁目三番四号'],
    ['東京 神宮前 2-3-4', '東京 神宮前 2-3-4'],
    ['鎌倉 小町1-2-3', '鎌倉 小町1-2-3'],
  ],
  miss: [
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
