import { HAS_AT } from '@/lib/text/fold';
import { HOST_END, MAIL_HOSTS, startOfName } from '../internet-names';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** The at sign in disguise, then a host: any with a known ending after a real sign, a mail provider after the rest. */
const AT = new RegExp(
  [
    `(?:[ ]?@[ ]?|[ ]?[(\\[{<](?:at|@|あっと|a)[)\\]}>][ ]?|[ ]?あっとまーく[ ]?|[ ]?あっと[ ]?)(?:[a-z0-9](?:[a-z0-9-]{0,30}\\.){0,3}[a-z0-9-]{0,30}${HOST_END}|(?:${MAIL_HOSTS})(?![a-z0-9]))`,
    `(?: at | ?[☆★◎●♡♥] ?)(?:${MAIL_HOSTS})${HOST_END}`,
    ` at [a-z0-9-]{2,30} dot (?:com|net|org|jp|co dot jp|ne dot jp)(?![a-z])`,
  ].join('|'),
  'g',
);

/** Mail addresses, with the signs or with words for them. */
export default {
  id: 'email',
  kind: 'email',
  classes: HAS_AT,
  cues: [
    'あっと',
    ' at gm',
    ' at ya',
    ' at ic',
    ' at do',
    ' at ho',
    ' at ou',
    '(at',
    '[at',
    '{at',
    '<at',
    '(あっと',
    '(a)',
    '(@',
    ...['gmail', 'yahoo', 'icloud', 'docomo', 'ezweb', 'hotmail', 'outlook', 'softbank'].flatMap((host) =>
      [...'☆★◎●♡♥'].flatMap((mark) => [mark + host, `${mark} ${host}`]),
    ),
    ' dot com',
    ' dot net',
    ' dot jp',
  ],
  *find(folded) {
    for (const match of matches(folded, AT)) {
      const from = startOfName(folded.text, match.index);
      // A mail box has at least two letters; a person called by @ has nothing before the sign.
      if (match.index - from < 2 || !/[a-z0-9]/.test(folded.text.slice(from, match.index))) continue;
      const to = match.index + match[0].length;
      yield { from, to, confidence: 'strong', reason: REASON };
    }
  },
} satisfies Detector;

const REASON = { ja: 'メールアドレスの形です。', en: 'Looks like an e-mail address.' };

export const examples = {
  hit: [
    ['hana123@gmail.com に送って', 'hana123@gmail.com'],
    ['ｈａｎａ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ', 'ｈａｎａ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ'],
    ['yuki_22アットマークyahooドットcoドットjp', 'yuki_22アットマークyahooドットcoドットjp'],
    ['mail me: neko at gmail dot com', 'neko at gmail dot com'],
    ['rin.k(at)icloud.com', 'rin.k(at)icloud.com'],
    ['めあど mika[at]docomo[dot]ne[dot]jp', 'mika[at]docomo[dot]ne[dot]jp'],
    ['sora88@gmail だよ', 'sora88@gmail'],
    ['yuu☆ezweb.ne.jp', 'yuu☆ezweb.ne.jp'],
  ],
  miss: [
    '@みんな おはよう',
    'look at gmail',
    'あっという間だった',
    '@hana こんにちは',
    'live at home dot',
    'メールしないよ',
    '5@1000円',
    'see you at 8.30',
    'at mark zuckerberg',
  ],
} satisfies Examples;
