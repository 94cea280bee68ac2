import { type Folded, HAS_AT } from '@/lib/text/fold';
import { DOT, HOST_END, MAIL_HOSTS, startOfName } from '../internet-names';
import { before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const SIGN =
  '(?:[ ]?@[ ]?|[ ]?[(\\[{<「]?(?:あっとまーく|あっと|atまーく|atmark)[)\\]}>」]?[ ]?|[ ]?[(\\[{<](?:at|a|@)[)\\]}>][ ]?)';
const HOST = `[a-z0-9](?:[a-z0-9-]{0,30}(?:${DOT})){0,3}?[a-z0-9-]{0,30}${HOST_END}`;
/** The at sign in disguise, then a host: any with a known ending after a sign, a mail provider after a mere mark. */
const AT = new RegExp(
  [
    `${SIGN}(?:${HOST}|(?:${MAIL_HOSTS})(?![a-z0-9]))`,
    // After a plain sign the ending may be any: people have mail at .online and .studio.
    '@(?:[a-z0-9-]{1,30}\\.){1,3}[a-z]{2,12}(?![a-z0-9.])',
    ` at (?:${MAIL_HOSTS}) (?:com|net|co jp|ne jp)(?![a-z])`,
    `(?: at | ?[☆★◎●♡♥◇◆■□*⭐] ?)(?:${MAIL_HOSTS})${HOST_END}`,
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
    'まーく',
    'atmark',
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
      [...'☆★◎●♡♥◇◆■□*⭐'].flatMap((mark) => [mark + host, `${mark} ${host}`]),
    ),
    ' dot com',
    ' dot net',
    ' dot jp',
  ],
  *find(folded) {
    for (const match of matches(folded, AT)) {
      const from = startOfMailbox(folded, match.index);
      if (match[0].startsWith(' at ') && NO_BOX.test(before(folded, match.index, 9))) continue;
      // A mail box has two letters or more; somebody called by @ has nothing before the sign.
      if (match.index - from < 2 || !/[a-z0-9]/.test(folded.text.slice(from, match.index))) continue;
      const to = match.index + match[0].length;
      yield { from, to, confidence: 'strong', reason: REASON };
    }
  },
} satisfies Detector;

/** Words before "at gmail com" that are no mail box. */
const NO_BOX =
  /(?:^| )(?:look(?:ing)?|is|was|are|works?|working|down|here|there|accounts?|e?mails?|me|it|them|back)$/;
/** A mail box whose points or lines are words too: mika dot k, hana アンダーバー 22. */
const SPELLED =
  /(?:[a-z0-9._%+-]{1,64}(?: ?(?:dot|どっと|[([](?:dot|\.)[)\]]|underscore|あんだー(?:ばー|すこあ)|はいふん) ?)){1,3}$/;

function startOfMailbox(folded: Folded, to: number): number {
  const from = startOfName(folded.text, to);
  return from - (SPELLED.exec(before(folded, from, 60))?.[0].length ?? 0);
}

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
    ['mika.22「アットマーク」gmailドットコム', 'mika.22「アットマーク」gmailドットコム'],
    ['mika dot k at gmail com', 'mika dot k at gmail com'],
    ['rin@sora.studio', 'rin@sora.studio'],
    ['hana_k @ example . com です', 'hana_k @ example . com'],
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
    '18時@渋谷',
    'クエスチョンマーク',
    'look at gmail com settings',
  ],
} satisfies Examples;
