import type { Confidence } from '@/lib/kinds/types';
import { HAS_MANY_DIGITS, HAS_PLUS } from '@/lib/text/fold';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** Four decimals are eleven metres. */
const FORMS: readonly (readonly [pattern: RegExp, confidence: Confidence])[] = [
  [
    /(?<![\d.])-?(?:[0-8]?\d|90)\.\d{4,15}[°度]? ?[,、 /] ?-?(?:1[0-7]\d|180|\d?\d)\.\d{4,15}(?![\d.])/g,
    'strong',
  ],
  [
    /(?:北緯|南緯|緯度)[ :は]{0,2}\d{1,2}[.度°][\d.分秒′″'"]{1,14}[ 、,]{0,2}(?:東経|西経|経度)[ :は]{0,2}\d{1,3}[.度°][\d.分秒′″'"]{1,14}/g,
    'strong',
  ],
  [
    /\d{1,2}[°º度] ?\d{1,2}['′’分] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["″”秒]|'')? ?)?[ns北南]?[, 、]{0,2}\d{1,3}[°º度] ?\d{1,2}['′’分] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["″”秒]|'')? ?)?[ew東西]?/g,
    'strong',
  ],
  [
    /(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|map\.yahoo\.co\.jp|w3w\.co|what3words\.com)\/?[^\s、。]{0,200}/g,
    'strong',
  ],
  // Open Location Code, full (with its 20 letters only, 8 before the plus).
  [/(?<![a-z0-9])[23456789cfghjmpqrvwx]{8}\+[23456789cfghjmpqrvwx]{2,3}(?![a-z0-9])/g, 'strong'],
  [
    /(?<![a-z0-9])(?=[a-z]{0,3}\d)(?=\d{0,3}[a-z])[23456789cfghjmpqrvwx]{4}\+[23456789cfghjmpqrvwx]{2,3}(?![a-z0-9])/g,
    'likely',
  ],
];

/** A point on the map. */
export default {
  id: 'geo',
  kind: 'geo',
  classes: HAS_MANY_DIGITS | HAS_PLUS,
  cues: ['goo.gl', 'maps.', '/maps', 'w3w', 'what3words', 'map.yahoo'],
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
  ],
  miss: ['35.6, 139', '12.5,14.3', '2+3', '室温25.5度', 'v1.2345', '緯度って何', 'C+P', '3.1415926'],
} satisfies Examples;
