import type { Confidence } from '@/lib/kinds/types';
import { HAS_LATIN } from '@/lib/text/fold';
import { DOT } from '../internet-names';
import { before, matches } from '../matches';
import { LATIN } from '../services';
import type { Detector, Examples } from '../types';

/** Whatever is built like a link, with the points and the slashes people write when they think a filter reads. */
const LINK = new RegExp(
  `(?<![\\w@./-])((?:h[tx*]{2}ps?:|ttps?:|:)//|www${DOT})?((?:[a-z0-9-]{1,40}${DOT}){1,4})([a-z]{2,12})(?![\\w@-])(?: ?(?:/|すらっしゅ) ?([^\\s、。「」\\ud800-\\udfff\\u3041-\\u309f\\u4e00-\\u9fff]{1,200})|/?)`,
  'g',
);
/** Services where a link is a person. */
const SERVICE = new RegExp(
  `(?:^|[^a-z])(?:${LATIN.join('|')}|line?|t|wa|m|x|fb|linktr|lit|cash|carrd|beacons|twitcasting|ameblo|myfans)(?:gram|chat|app)?${DOT}$`,
);
/** What a page of everybody's holds of hers: wishes with her town, a form, a meeting. */
const HERS_THERE = /wishlist|\/forms\/|meet\./;
/** The endings of a host that stands alone; of other words with a point inside most are no host. */
const END = /^(?:jp|com|net|org|info|site|shop|xyz|page|link|fan|fun|app|me|blog|online|store|gg|tv|co|io)$/;
/** Three letters or more, and no version number. */
const NAMES = /^(?!(?:.*\.)?\d+\.).*[a-z-][\w-]{2}/;
/** Of a service only its own name: nobody's page. */
const NO_PAGE = /^[a-z-]+\W+(?:dot )?$/;
/** Things to watch, read and buy, and maps (which are another kind): no way to a person. */
const PUBLIC =
  /^(?:[a-z]{1,8}\.)?(?:youtu(?!be\.com\/(?:@|c))|wiki|nico|amazon|steamp|spotify|goo|yahoo|rakuten|apple|netflix|github|[a-z]*news|gmail)|clips?[./]|\/(?:status|videos?|watch|reels?|hashtag|search|wiki)(?:\/|\?|$)/;
/** A profile's path is short; an article's has parts, numbers or a file. */
const PROFILE = /^(?:(?:u|users?|profile|add|invite)\/)?(?!.*(?:\d{6}|\.[a-z]{3,4}$|-.*-.*-))[^/]*\/?$/;
/** She says herself that it leads to her. */
const HERS = /(?:さいと|ぶろぐ|hp|ぷろふ|りんく|追加|こ[こっち]|裏|my (?:site|page|blog|link))[^\n]{0,14}$/;

/** Links to her profiles, her own site, a chat elsewhere. */
export default {
  id: 'url',
  kind: 'url',
  classes: 0,
  needs: HAS_LATIN,
  cues: '. // www どっと dot 。gg 。me 。com 。jp'.split(' '),
  *find(folded) {
    for (const match of matches(folded, LINK)) {
      const confidence = judge(match, before(folded, match.index, 24));
      const to = match.index + match[0].length;
      if (confidence) yield { from: match.index, to, confidence };
    }
  },
} satisfies Detector;

function judge(
  [, scheme, names = '', end = '', path = '']: RegExpExecArray,
  past: string,
): Confidence | undefined {
  const link = `${names}${end}/${path}`;
  if (HERS_THERE.test(link)) return 'strong';
  if (PUBLIC.test(link)) return undefined;
  const isService = SERVICE.test(names);
  if (isService && path !== '') return 'strong';
  const isHost = scheme || path || (END.test(end) && NAMES.test(names));
  if (!isHost || (isService && NO_PAGE.test(names))) return undefined;
  if (HERS.test(past)) return 'likely';
  return PROFILE.test(path) ? 'weak' : undefined;
}

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
