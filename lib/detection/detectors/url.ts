import type { Folded } from '@/lib/text/fold';
import { DOT, HOST_END } from '../internet-names';
import { before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const SLASH = '(?:/| ?すらっしゅ ?| / )';
const REST = '[^\\s、。「」【】<>"\\u3041-\\u309f\\u4e00-\\u9fff]{0,200}';
const SCHEME = '(?:h[tx*]{2}ps?(?::|ころん)?//)?';
/** Services where a link is a person, by the ending of their host. */
const SERVICES: Readonly<Record<string, string>> = {
  me: 'line|t|wa|m|paypal|potofu|telegram|signal|discord|kakao',
  com: 'discord|discordapp|instagram|twitter|x|tiktok|facebook|fb|kakao|snapchat|onlyfans|fansly|patreon|ko-fi|venmo|note|vk|weibo|allmylinks|threads|whatsapp|skype|marshmallow-qa',
  ee: 'lin|linktr',
  gg: 'discord',
  link: 'lit|bio',
  jp: 'fantia|mixi|ameblo|twpf',
  net: 'threads|peing',
  app: 'bsky|cash',
  tv: 'twitcasting|twitch',
  co: 'carrd|linkmix',
  ai: 'beacons',
  us: 'zoom',
  am: 'instagr',
  gle: 'forms',
};
const HOSTS = Object.entries(SERVICES).map(([end, names]) => `(?:${names})${DOT}${end}`);
const SERVICE = new RegExp(
  `(?<![a-z0-9@-])${SCHEME}(?:[a-z0-9-]{1,16}\\.){0,2}(?:${HOSTS.join('|')})${SLASH}(?=[^\\s、。])${REST}`,
  'g',
);
/** A list of wishes shows the name and the town of who made it. */
const WISHES =
  /(?:https?:\/\/)?(?:www\.)?amazon\.[a-z.]{2,6}\/(?:[a-z-]{2,5}\/)?(?:hz\/wishlist|gp\/registry|registry)[^\s、。]{0,200}/g;
const LINK = new RegExp(
  `(?<![a-z0-9@.-])(?:h[tx*]{2}ps?:\\/\\/|www${DOT})[a-z0-9](?:[a-z0-9-]{0,40}\\.){0,4}[a-z0-9-]{0,40}${HOST_END}${REST}`,
  'g',
);
/** A host by itself: 「hana-room.com 見てね」. */
const BARE =
  /(?<![a-z0-9@._/-])(?:[a-z0-9-]{1,20}\.){0,2}[a-z0-9-]{3,40}\.(?:co\.jp|ne\.jp|com|net|jp|info|site|shop|xyz|club|page|link|fan|fun|app|me)(?:\/[^\s、。「」\u3041-\u309f\u4e00-\u9fff]{0,100})?(?![a-z0-9@.])/g;
/** Things to watch, read and buy, and maps (which are another kind): no way to a person. */
const PUBLIC =
  /^(?:h[tx*]{2}ps?:\/\/)?(?:[a-z]{1,8}\.)?(?:youtube\.com(?:$|\/(?:watch|shorts|live|results|playlist))|youtu\.be|wikipedia\.org|nicovideo\.jp(?:$|\/watch)|nico\.ms|amazon\.(?!.*(?:wishlist|registry))|(?:store\.)?steampowered|spotify|google\.[a-z.]{2,6}(?:$|\/(?:search|maps))|maps\.|goo\.gl\/maps|yahoo\.co|rakuten\.co|dmm\.co|pixiv\.net$|twitch\.tv$|x\.com$|twitter\.com$|apple\.com|nintendo|netflix|github\.com|kakaku\.com|tabelog|hotpepper|cookpad|nhk\.|bing\.com|chat ?gpt|openai)/;
/** She says herself that it leads to her. */
const HERS =
  /(?:さいと|ぶろぐ|ほーむぺーじ|hp|ぷろふ|りんく|連絡|友達|ともだち|追加|ここ|こっち|こちら|裏|my (?:site|page|blog|link|website|shop)|link in)[^\n]{0,14}$/;

/** Links to her profiles, her own site, a chat elsewhere. */
export default {
  id: 'url',
  kind: 'url',
  classes: 0,
  cues: [
    ...['://', 'www', '.[', 'ころん/', 'どっと', ' dot', '(dot', '[dot', '[.]', '(.)', '<dot'],
    ...'com net jp info site shop xyz club page link fan fun app me ee gg tv ai us am gle'
      .split(' ')
      .map((end) => `.${end}`),
  ],
  *find(folded) {
    for (const pattern of [SERVICE, WISHES]) {
      for (const { index, 0: link } of matches(folded, pattern)) {
        yield { from: index, to: index + link.length, confidence: 'strong', reason: REASONS.service };
      }
    }
    for (const pattern of [LINK, BARE]) yield* links(folded, pattern);
  },
} satisfies Detector;

function* links(folded: Folded, pattern: RegExp) {
  for (const { index, 0: link } of matches(folded, pattern)) {
    if (PUBLIC.test(link)) continue;
    const confidence = HERS.test(before(folded, index, 24)) ? 'likely' : 'weak';
    yield { from: index, to: index + link.length, confidence, reason: REASONS.link } as const;
  }
}

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
    ['ブログは hana-room.jp だよ', 'hana-room.jp'],
    ['open.kakao.com/o/gAbC1', 'open.kakao.com/o/gAbC1'],
    ['amazon.jp/hz/wishlist/ls/ABC', 'amazon.jp/hz/wishlist/ls/ABC'],
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
    'amazon.co.jp で買った',
    'hana@room.com',
    'ok.me too',
    'ver2.0.1.jp版',
  ],
} satisfies Examples;
