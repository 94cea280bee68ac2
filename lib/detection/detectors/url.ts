import { DOT, HOST_END } from '../internet-names';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

const SLASH = '(?:/| ?すらっしゅ ?)';
const REST = '[^\\s、。「」【】<>"\\u3041-\\u309f\\u4e00-\\u9fff]{0,200}';
/** Services where a link is a person. */
const SERVICES = [
  ...[`line${DOT}me`, `lin${DOT}ee`, `discord${DOT}(?:gg|com)`, `t${DOT}me`, `wa${DOT}me`, `m${DOT}me`],
  ...[`instagram${DOT}com`, `(?:twitter|x)${DOT}com`, `tiktok${DOT}com`, `facebook${DOT}com`, `fb${DOT}com`],
  ...[
    `lit${DOT}link`,
    `linktr${DOT}ee`,
    `(?:open${DOT})?kakao${DOT}com`,
    `threads${DOT}net`,
    `snapchat${DOT}com`,
  ],
  ...[
    `onlyfans${DOT}com`,
    `fantia${DOT}jp`,
    `paypal${DOT}me`,
    `bsky${DOT}app`,
    `note${DOT}com`,
    `peing${DOT}net`,
  ],
];
const SERVICE = new RegExp(
  `(?<![a-z0-9])(?:h[tx]{2}ps?://)?(?:www\\.)?(?:${SERVICES.join('|')})${SLASH}${REST}`,
  'g',
);
const LINK = new RegExp(
  `(?:h[tx]{2}ps?://|(?<![a-z0-9.])www${DOT})[a-z0-9](?:[a-z0-9-]{0,40}\\.){0,4}[a-z0-9-]{0,40}${HOST_END}${REST}`,
  'g',
);
/** Things to watch, read and buy, and maps (which are another kind): no way to a person. */
const PUBLIC =
  /^(?:h[tx]{2}ps?:\/\/)?(?:www\.)?(?:(?:m\.)?youtube\.com\/(?:watch|shorts|live)|youtu\.be|(?:[a-z]{2,3}\.)?wikipedia\.org|(?:www\.)?nicovideo\.jp\/watch|amazon\.|store\.steampowered|open\.spotify|www\.google\.[a-z.]{2,6}\/search|maps\.|goo\.gl\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps)/;

/** Links to her profiles, her own site, a chat elsewhere. */
export default {
  id: 'url',
  kind: 'url',
  classes: 0,
  cues: [
    '://',
    'www',
    '.me/',
    '.ee/',
    '.gg/',
    '.com/',
    '.net/',
    '.link/',
    '.app/',
    '.jp/',
    'どっと',
    ' dot',
    '(dot',
    '[dot',
    '[.]',
  ],
  *find(folded) {
    let end = 0;
    for (const match of matches(folded, SERVICE)) {
      end = match.index + match[0].length;
      yield { from: match.index, to: end, confidence: 'strong', reason: REASONS.service };
    }
    for (const match of matches(folded, LINK)) {
      if (PUBLIC.test(match[0])) continue;
      yield {
        from: match.index,
        to: match.index + match[0].length,
        confidence: 'weak',
        reason: REASONS.link,
      };
    }
  },
} satisfies Detector;

const REASONS = {
  service: { ja: 'SNSや連絡用ページへのリンクです。', en: 'A link to a profile or to a chat elsewhere.' },
  link: { ja: '外のページへのリンクです。', en: 'A link to a page elsewhere.' },
};

export const examples = {
  hit: [
    ['こっち来て line.me/ti/p/AbCdEf123', 'line.me/ti/p/AbCdEf123'],
    ['https://lit.link/hanachan', 'https://lit.link/hanachan'],
    ['discord.gg/AbC123 おいで', 'discord.gg/AbC123'],
    ['hxxps://twitter[.]com/hana_x', 'hxxps://twitter[.]com/hana_x'],
    ['www.hana-room.com', 'www.hana-room.com'],
    ['discordドットgg/abc123', 'discordドットgg/abc123'],
    ['http://hana.example.jp/profile', 'http://hana.example.jp/profile'],
  ],
  miss: [
    'https://www.youtube.com/watch?v=abc',
    'node.js',
    'LINEしたい',
    'ドットコム',
    'https://ja.wikipedia.org/wiki/X',
    'インスタみて',
    'x.com って何',
    'file.txt',
  ],
} satisfies Examples;
