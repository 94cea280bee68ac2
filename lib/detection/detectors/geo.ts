import type { Confidence } from '@/lib/kinds/types';
import { HAS_MANY_DIGITS, HAS_PLUS } from '@/lib/text/fold';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** Four decimals are eleven metres. */
const LATITUDE = '-?(?:[1-8]?\\d|90)\\.\\d{4,15}';
const LONGITUDE = '-?(?:1[0-7]\\d|180|\\d?\\d)\\.\\d{4,15}';
const DEGREES = '[°º度]? ?';
/** 35°39′31.5″, 35度39分; the seconds may be missing. */
const MINUTES = `[°º度] ?\\d{1,2}['′’分] ?(?:\\d{1,2}(?:\\.\\d{1,4})?(?:["″”秒]|''|′′)? ?)?`;
/** 35.6586, 35度39分, 三十五度. */
const TOLD =
  '[ :は]{0,2}[\\d〇一二三四五六七八九十百]{1,6}[.度°][\\d.分秒′″\'"〇一二三四五六七八九十]{0,14}度?';
const OF_CODE = '[23456789cfghjmpqrvwx]';
const MAPS =
  'maps\\.app\\.goo\\.gl|goo\\.gl/maps|(?:www\\.)?google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z.]{2,6}|maps\\.apple(?:\\.com)?|map\\.yahoo\\.co\\.jp|(?:www\\.)?openstreetmap\\.org|osm\\.org|w3w\\.co|what3words\\.com|waze\\.com';

const FORMS: readonly (readonly [pattern: RegExp, confidence: Confidence])[] = (
  [
    [
      `(?<![\\d.])[ns]?${LATITUDE}${DEGREES}[ns北]?(?: ?[,、/;] ?| (?=-?[ew東]?-?[1-9]\\d))[ew]?${LONGITUDE}${DEGREES}(?:[ew]\\b)?(?![\\d.])`,
      'strong',
    ],
    [`(?:北緯|南緯|緯度)${TOLD}[ 、,]{0,2}(?:東経|西経|経度)${TOLD}`, 'strong'],
    [
      `(?<![a-z])lat(?:itude)?[ :=]{0,3}${LATITUDE}[ ,、&]{0,2}(?:lon|lng|long)(?:itude)?[ :=]{0,3}${LONGITUDE}`,
      'strong',
    ],
    [
      `[ns北南]?\\d{1,2}${MINUTES}[ns北南]?[, 、]{0,2}[ew東西]?\\d{1,3}${MINUTES}(?:[ew]\\b|[東西])?`,
      'strong',
    ],
    [`(?:https?://)?(?:${MAPS})(?![a-z])/?[^\\s、。]{0,200}`, 'strong'],
    ['///[^\\s/.、。]{2,20}\\.[^\\s/.、。]{2,20}\\.[^\\s/.、。]{2,20}', 'strong'],
    // Open Location Code, full (with its 20 letters only, 8 before the plus) and short.
    [`(?<![a-z0-9])${OF_CODE}{8}\\+${OF_CODE}{2,3}(?![a-z0-9])`, 'strong'],
    [`(?<![a-z0-9])(?=[a-z]{0,3}\\d)(?=\\d{0,3}[a-z])${OF_CODE}{4}\\+${OF_CODE}{2,3}(?![a-z0-9])`, 'likely'],
  ] as const
).map(([form, confidence]) => [new RegExp(form, 'g'), confidence]);

/** A point on the map. */
export default {
  id: 'geo',
  kind: 'geo',
  classes: HAS_MANY_DIGITS | HAS_PLUS,
  cues: [
    'goo.gl',
    'maps.',
    '/maps',
    'w3w',
    'what3words',
    'map.yahoo',
    'openstreetmap',
    'osm.org',
    'waze.com',
    '///',
    '北緯',
  ],
  *find(folded) {
    for (const [pattern, confidence] of FORMS) {
      for (const match of matches(folded, pattern)) {
        yield { from: match.index, to: match.index + match[0].length, confidence, reason: REASON };
      }
    }
  },
} satisfies Detector;

const REASON = { ja: '地図の上の一点がわかります。', en: 'It points to one spot on the map.' };

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
  ],
} satisfies Examples;
