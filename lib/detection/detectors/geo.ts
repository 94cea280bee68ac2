import { HAS_MANY_DIGITS, HAS_PLUS } from '@/lib/text/fold';
import { withPlainDigits } from '../kanji-digits';
import { matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const SIDE = '(?:[北南東西]?[緯経]度?|[北南東西]|l(?:at|on)[a-z]{0,6}|lng|[nsew](?![a-z]{2}))';
/** 35.6586, 35°39′31.5″, 35度39分, 三十五度三十九分. */
const VALUE =
  "(?:-?[\\d十百]{1,6}(?:\\.\\d{2,15}(?!\\d))?[°º度]? ?(?:[\\d十]{1,3}(?:\\.\\d{1,5})?['′’分] ?(?:[\\d.十]{1,8}(?:[\"″”秒]|''|′′)?)?)?)";
const LINK = '[ :=は,、/;|&\\n]{0,3}';
/** Two values, each with its side before or behind it, or without. */
const POINT = new RegExp(
  `(?<![\\d.,a-z])(?:${SIDE}${LINK})?${VALUE} ?${SIDE}?(?:${LINK}の?${SIDE}${LINK}|[ ,、/;|\\n]{1,3})${VALUE}(?: ?${SIDE}(?![a-z]))?(?![\\d.]\\d)`,
  'g',
);
/** A side or minutes, and no coarser than a kilometre: or four decimals each, which are eleven metres. */
const IS_FINE =
  /^(?=.*[nsew北南東西緯]).*\.\d\d.*\.\d\d|[度°º] ?[\d十]+[.\d]*['′’分].*['′’分]|(?<!\d)(?:[1-8]?\d|90)\.\d{4,}(?! -?\d\.)\D.*?(?<!\d)(?:1[0-7]\d|180|\d?\d)\.\d{4}/s;

const OF_CODE = '[23456789cfghjmpqrvwx]';
const OTHERS = new RegExp(
  [
    '(?:https?://)?(?:www\\.)?(?:maps?\\.[a-z]{3,9}\\.[a-z.]{2,6}|goo\\.gl|google\\.[a-z.]{2,6}/maps|openstreetmap\\.org|w3w\\.co|what3words\\.com|waze\\.com)(?![a-z])[^\\s、。]{0,200}',
    '///[^\\s/.、。]{2,20}(?:[.・][^\\s/.、。]{2,20}){2}',
    // Open Location Code, full (with its 20 letters only, 8 before the plus) and short.
    `(?<![a-z0-9])(?:${OF_CODE}{4})?(?=[a-z]{0,3}\\d)(?=\\d{0,3}[a-z])${OF_CODE}{4}\\+${OF_CODE}{2,3}(?![a-z0-9])`,
  ].join('|'),
  'g',
);

/** A point on the map. */
export default {
  id: 'geo',
  kind: 'geo',
  classes: HAS_MANY_DIGITS | HAS_PLUS,
  cues: 'goo map w3w what3 waze /// 緯 経'.split(' '),
  *find(folded) {
    for (const { 0: place, index } of matches(folded, OTHERS)) yield found(index, place);
    for (const { 0: point, index } of matches(withPlainDigits(folded), POINT)) {
      if (IS_FINE.test(point)) yield found(index, point);
    }
  },
} satisfies Detector;

function found(from: number, text: string): FoldedFinding {
  return { from, to: from + text.length, confidence: 'strong' };
}

export const examples = {
  hit: [
    ['今ここ 35.6586,139.7454', '35.6586,139.7454'],
    ['北緯35.6586 東経139.7454', '北緯35.6586 東経139.7454'],
    ['https://maps.app.goo.gl/AbCdEf123', 'https://maps.app.goo.gl/AbCdEf123'],
    ['8Q7XMP5W+CV', '8Q7XMP5W+CV'],
    [`35°39'31"N 139°44'43"E`, `35°39'31"N 139°44'43"E`],
    ['MP5W+CV 港区', 'MP5W+CV'],
    ['35.6586° N, 139.7454° E', '35.6586° N, 139.7454° E'],
    ['lat: 35.6586, lon: 139.7454', 'lat: 35.6586, lon: 139.7454'],
    ['北緯三十五度三十九分 東経百三十九度四十四分', '北緯三十五度三十九分 東経百三十九度四十四分'],
    ['///table.spoon.rabbit', '///table.spoon.rabbit'],
    ['東経139度44分、北緯35度39分', '東経139度44分、北緯35度39分'],
    ['35.6586\n139.7454', '35.6586\n139.7454'],
  ],
  miss: [
    '35.6, 139',
    '12.5,14.3',
    '2+3',
    '室温25.5度',
    'v1.2345',
    '緯度って何',
    'C+P',
    '3.1415926',
    '0.1234 0.5678',
    '///',
    '北緯38度線',
    '2.50 e 3.40',
    '12.3456円 と 13.4567円',
  ],
} satisfies Examples;
