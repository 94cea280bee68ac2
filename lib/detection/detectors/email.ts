import { type Folded, HAS_AT, HAS_LATIN } from '@/lib/text/fold';
import { DOT } from '../internet-names';
import { before, matches } from '../matches';
import type { Detector, Examples } from '../types';

const SIGN = '(?: ?@ ?| ?[([「]?(?:あっと(?:まーく)?|atまーく)[)\\]」]? ?| ?[([{<](?:at?|@)[)\\]}>] ?)';
/** Providers that need no ending to be known as mail. */
const PROVIDERS = 'gmail yahoo icloud hotmail outlook docomo ezweb softbank'.split(' ');
const PROVIDER = `(?:${PROVIDERS.join('|')})`;
const END = '(?:[a-z]{2,12}|こむ|ねっと)(?![a-z0-9])';
/** The at sign in disguise, then a host: any after a sign, a mail provider after a mere mark. */
const AT = new RegExp(
  `${SIGN}(?:(?:[a-z0-9-]{1,30}${DOT}){1,3}${END}|${PROVIDER}(?![a-z0-9]))|(?: at | ?[☆★◎●○♡♥◆■*⭐] ?)${PROVIDER}(?:${DOT}| )(?:(?:co|ne)${DOT})?(?:com|jp|net|こむ)(?![a-z0-9])| @(?: [a-z0-9.-]){4,30}(?![a-z0-9])`,
  'g',
);

/** Mail addresses, with the signs or with words for them. */
export default {
  id: 'email',
  kind: 'email',
  classes: HAS_AT,
  needs: HAS_LATIN,
  cues: [...PROVIDERS, ...'あっと,atま, at ,(a,[a,{a,<a'.split(',')],
  *find(folded) {
    for (const match of matches(folded, AT)) {
      const from = startOfMailbox(folded, match.index);
      if (match[0].startsWith(' at ') && NO_BOX.test(before(folded, match.index, 9))) continue;
      // A mail box has two letters or more; somebody called by @ has nothing before the sign.
      if (match.index - from < 2 || !/[a-z0-9]/.test(folded.text.slice(from, match.index))) continue;
      yield { from, to: match.index + match[0].length, confidence: 'strong' };
    }
  },
} satisfies Detector;

/** Words before "at gmail com" that are no mail box. */
const NO_BOX = /(?:^| )(?:look|is|was|here|accounts?|e?mails?|me|it|them)$/;
/** At most 64 letters (RFC 5321), or one by one. */
const BOX = /(?:(?<![a-z0-9])(?:[a-z0-9._-] ){2,30}[a-z0-9]|[a-z0-9._%+-]{1,64})$/;
/** A mail box whose points or lines are words too: mika dot k, hana アンダーバー 22. */
const SPELLED = /(?:[a-z0-9._%+-]{1,64} ?(?:dot|どっと|[([](?:dot|\.)[)\]]|あんだーばー) ?){1,3}$/;

function startOfMailbox({ text }: Folded, to: number): number {
  const past = text.slice(Math.max(0, to - 64), to);
  const from = to - (BOX.exec(past)?.[0].length ?? 0);
  return from - (SPELLED.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0);
}

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
