import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { endOfBuilding, GAP, SPOKEN } from '../address-parts';
import { before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const NUMBER = `(?:\\d{1,4}(?!\\d|号?室|[階f棟])|${SPOKEN})`;
const LEVEL = '(?:じょう(?:きた|みなみ|にし|ひがし)?|ちょうめ|ばんち|ばん|ごう|丁目|番地?|号)';
const JOIN = `(?:${GAP}?[-のー~・]${GAP}?)`;
/** 1の2の3, 3ちょうめ, ちょうめにばんちさん: the いっ before it is left to the town, as most かな are in some number. */
const KANA_BLOCK = new RegExp(
  `(?:(?<![\\d-])(?!0)\\d{1,4}|(?=ちょうめ|ばんち))(?:${LEVEL}(?:(?:${JOIN}|${GAP})?${NUMBER}(?:${LEVEL}|(?![ぁ-ん])|(?=に[いすあ]|[でだなの]))){0,4}|(?:${JOIN}\\d{1,4}(?!\\d)(?:${LEVEL})?){1,4})|(?<=[いにんごくなちう])の${GAP}?${SPOKEN}の${GAP}?${SPOKEN}`,
  'g',
);
/** With one of these the names before it need no prefecture. */
const WHOLE = /^の|丁|番地|ちょうめ|ばんち|^(?!1-2-3|3-2-1)(?:\d+\D+){2}\d/;
const KANA = '[ぁ-んー]';
const BETWEEN = `(?:${GAP}|の)?`;
/** The names before a block: a prefecture or a word for home, then a city, and a town. */
const NAMES = new RegExp(
  `(?:((?:${KANA}{2,4}(?:けん|県)|(?:とうきょう|おおさか|きょうと)[とふ都府]?|ほっかいどう)${BETWEEN})|((?:じゅうしょ|じっか|いえ|うち|住所|実家|家)[はがも、 ]{0,2}|[はをもが]|(?<!${KANA})))${KANA}{1,9}(?:[しく市区町村]|ぐん|ちょう|まち|むら|そん)(?:${GAP}|${KANA}){2,18}$`,
);
/** Without two figures, a word for a block, or the last part of a name there is no address. */
const WORTH =
  /\d ?[-のー~・]{1,2} ?\d|ちょうめ|ばんち|丁目|番地|[いにんごくなちう]の|-(?:ku|shi|cho|machi)|chome/;
/** A text with more blocks than this is no message. */
const MOST_BLOCKS = 200;

function* kanaAddresses(folded: Folded): Iterable<FoldedFinding> {
  let count = 0;
  for (const { index, 0: block } of matches(folded, KANA_BLOCK)) {
    if (++count > MOST_BLOCKS) return;
    const [names = '', prefecture, lead = ''] = NAMES.exec(before(folded, index, 40)) ?? [];
    // What a sentence says in kana: おかしたべた 1-2-3.
    const isTold =
      /丁|番地|ちょうめ|ばんち/.test(block) ||
      !/[ \n]$/.test(names) ||
      /(?:ちょう|まち|[しく])[ 、\n][ぁ-ん]/.test(names);
    if (!names || !(prefecture || lead.length > 1 || (isTold && WHOLE.test(block)))) continue;
    yield {
      from: index - names.length + lead.length,
      to: endOfBuilding(folded.text, index + block.length),
      confidence: 'strong',
    };
  }
}

const WORD = "[a-z][a-z'-]{0,22}";
const CITY = "[a-z'-]{2,19}[- ](?:ku|shi|cho|chou|machi|mura|son|gun)(?![a-z-])";
/** Prefecture, code and country. */
const LAND =
  '(?:[, ]{1,2}\\n?(?:\\d{3}-?\\d{4}(?!\\d)|[a-z]{3,9}(?![a-z-]|,? (?!japan)[a-z])|[a-z]{3,9}-(?:ken|fu|to))(?![a-z]))';
/** 1-2-3, 1 chome 2-3, 1-chome 2-ban 3-go. */
const ROMAJI_BLOCK =
  '(?<![\\d.:/-])\\d{1,4}(?:(?:-? ?chome[-, ]{0,2}\\d{1,4}(?:-? ?ban(?:chi)?[- ]?\\d{1,4}(?:-? ?go)?)?|-\\d{1,4}){1,4}|-? ?chome)(?![\\d:./])';
/** Addresses in Latin letters, in either order: 1-2-3 Jingumae, Shibuya-ku, Tokyo; setagaya-ku kitazawa 2-3-4; or a home in one. */
const ROMAJI = [
  new RegExp(
    `${ROMAJI_BLOCK}(?:(?:[, ]{1,2}\\n?${WORD}){0,4}?(?:[, ]{1,2}\\n?${CITY}){1,3}|(?<=-\\d+-\\d+)(?:(?: ${WORD}){3,4}?|(?: ${WORD}){0,2}(?:, ?${WORD}){1,3}?)(?=[, ]{1,2}(?:tokyo|osaka|kyoto|hokkaido|japan)(?![a-z])))${LAND}{0,3}`,
    'g',
  ),
  new RegExp(
    `(?:(?:\\d{3}-\\d{4} )?(?:japan|tokyo|osaka|kyoto|hokkaido|[a-z]{3,9}-ken|(?<![a-z] ?)[a-z]{3,9}(?=[, ]{1,2}\\n?[a-z]+-))[, ]{1,2}\\n?)?${CITY}(?:[, ]{1,2}\\n?${WORD}){0,4}[, ]{1,2}\\n?${ROMAJI_BLOCK}(?:,? japan)?`,
    'g',
  ),
  /(?<=(?:liv(?:e|ing)|moved|home is|from) (?:in |to )?)[a-z'-]{2,14}-(?:ku|shi|cho)(?![a-z-])/g,
];

/** Japanese addresses by their sound, in kana or in romaji. */
export default {
  id: 'address-jp-reading',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: 'いちの にの さんの よんの ごの ろくの ななの はちの ちょうめ ばんち -ku -shi -machi'.split(' '),
  *find(folded) {
    if (!WORTH.test(folded.text)) return;
    yield* kanaAddresses(folded);
    for (const pattern of ROMAJI)
      for (const { index, 0: text } of matches(folded, pattern))
        yield {
          from: index,
          to: endOfBuilding(folded.text, index + text.length),
          confidence: 'strong',
        };
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['とうきょうとしぶやくじんぐうまえ1の2の3', 'とうきょうとしぶやくじんぐうまえ1の2の3'],
    ['じゅうしょは かわぐちし しば 12ばんち 203号室だよ', 'かわぐちし しば 12ばんち 203号室'],
    ['サイタマケンカワグチシシバ１－２－３', 'サイタマケンカワグチシシバ１－２－３'],
    ['しぶやくじんぐうまえいっちょうめにばんちさん', 'しぶやくじんぐうまえいっちょうめにばんちさん'],
    ['しぶや区じんぐうまえ1丁目2番3号', 'しぶや区じんぐうまえ1丁目2番3号'],
    [
      '1-2-3 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan',
      '1-2-3 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan',
    ],
    ['setagaya-ku kitazawa 2-3-4 ne', 'setagaya-ku kitazawa 2-3-4'],
    ['Osaka-shi Kita-ku Umeda 1-2-3', 'Osaka-shi Kita-ku Umeda 1-2-3'],
    ['i live in shibuya-ku', 'shibuya-ku'],
  ],
  miss: [
    'わたしのかち 3-2',
    'おかしたべた 1-2-3',
    'きょうは3-2でまけたし',
    'まちがえた 1-2',
    'ちょうめんどい',
    'さんちょうめのゆうひ',
    'ばんちってなに',
    'しずかにすんでる',
    '1-2-3 go',
    'lets go 3-2 shiii',
    'sushi 1-2-3',
    'i live in a small house',
    '2-1 tokyo lol',
  ],
} satisfies Examples;
