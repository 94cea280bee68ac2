import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { after, matches } from '../matches';
import { ANY_ACCOUNT, SERVICE } from '../services';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Latin words that stand between the name of a service and the handle. */
const LINK_WORD =
  /^(?:id|dm|is|my|me|im|i'm|i|am|as|at|on|its|it's|add|acc|account|user|username|handle|name|tag|or|use|s|the|mine)$/;
const SPELLED_LINE = /あんだー(?:ばー|すこあ)/;
const HANDLE = `([@$]?[a-z0-9_](?:[a-z0-9._-]| ?${SPELLED_LINE.source} ?){2,31})(?:#\\d{4})?(?![a-z0-9_])`;
const WORD_OR_HANDLE = new RegExp(`[a-z']{1,8}(?![a-z0-9._'-])|${HANDLE}`, 'y');
const NAMED = new RegExp(`${SERVICE}|(${ANY_ACCOUNT})`, 'g');
/** As much as may stand between them; a handle further away belongs to something else. */
const LONGEST_BETWEEN = 14;
const MOST_LINK_WORDS = 4;
/** 「mika_04 が LINE」, "@mika on insta", 「mika_04 で検索して」. */
const BEFORE = new RegExp(
  `(?<![a-z0-9._/@$-])${HANDLE}(?:(?: ?(?:が|は|って(?:いう)?のが?|で|←|<-|=|これ|\\(|on|in|@|for|is my|私の|わたしの|うちの)){1,3} ?(?:my |the )?(?:${SERVICE}|x(?=\\))|everything|all (?:my )?socials)|(?: ?(?:で|って|を|に|から))? ?(?:検索|けんさく|ふぉろー|探して|さがして|友達追加|友だち追加|登録して|追加して|申請|dmして|dm送|ふれんど申請))`,
  'g',
);
const ADD_ME = new RegExp(
  `(?:(?:add|follow|dm|msg|message|find|text|hmu|hit me up)(?: me)?(?: (?:on|at|@|here|up)){0,2}[ :]{1,2}|(?:dm|ふぉろー|りぷ)[^a-z0-9@]{1,8}(?=@))${HANDLE}`,
  'g',
);
/** Discord's old names, and Skype's, carry their own mark. */
const TAGGED =
  /(?<![a-z0-9_.])[a-z0-9][a-z0-9._]{1,31}#\d{4}(?!\d)|(?<![a-z0-9/.])u\/[a-z0-9_-]{3,20}(?![a-z0-9_/.-])|(?<![a-z])live:(?:\.cid\.)?[a-z0-9._-]{4,40}/g;

/** An invented name has a figure or a mark; a plain word after "discord" is mostly just a word. */
const INVENTED = /\d|_|[a-z]\.[a-z]|あんだー/;
const EXPLICIT = /[@:→=⇒「]|id|あいでぃ|教え|おしえ|は|これ|検索|名|is|as|handle|追加/;
/** A plain word is a handle only where it is called one: 「my line is great」. */
const CALLED_ONE = /[:→「]|id|あいでぃ|は|handle|user|name|名/;
const HOST = /\.(?:com|net|me|gg|jp|ee|link|org|js|ts|txt|exe|png|jpe?g|mp[34]|zip|py)$/;
/** Devices, models, resolutions, versions, numbers with a unit: they have figures and are nobody's name. */
const THING =
  /^[\dol|i_.-]+$|^[\d.,-]+(?:k|p|g|gb|mb|tb|fps|hz|ms|px|w|v|a|s|m|h|d|x|st|nd|rd|th|am|pm|min|cm|mm|kg|yen|pt|pts|days?|hours?|mins?|times)?$|^(?:iphone|ipad|pixel|galaxy|xperia|ps|switch|rtx|gtx|ver|v|win|windows|mac|ios|android|usb|hdmi|obs|mp|h|x|ch|vol|lv|level|no|part|ep|season|top|web|ff|dq|covid|ubuntu|python|php|sda|hda|eth|wlan|libc|lib)-?\d[\w.-]*$/;
const WORDS =
  /^(?:line|live|videos?|streams?|servers?|chats?|calls?|groups?|story|stories|reels?|posts?|names?|accounts?|secret|bots?|nitro|music|links?|the|and|you|for|not|please|here|more|pages?|users?|password|id|pay|vip|apps?|web|free|only|later|soon|twitter|insta|instagram|discord|tiktok|telegram|snapchat|private|locked|banned|true|false|ads?|api|beta|down|dead|deleted|gone|same|this|that|with|what|when|where|how|who|why|was|has|had|have|just|still|now|then|bad|good|cool|lol|lmao|haha|public|hacked|works?|working|open|closed|friends?|people|better|best|too|very|really|always|never|sure|yes|nope|idk|up|on|at|in|my|me|me-|out|off|hidden|empty|unknown|none|null|root|admin|sudo|stamps?|camera|works|manga|pro|premium|keep|out|up|my|hi|hello|hey|dm|dms|ok|okay|www|ww+)$/;

/** Handles: after or before the name of a service, after "ID", or where others are told to look for them. */
export default {
  id: 'account',
  kind: 'account',
  classes: 0,
  cues: [
    ...'line l1ne l!ne l|ne らいん らいそ ら/ ら・ らｲ いんすた insta twitter ついった つい垢 tw: tw@ かかお kakao でぃす disco discord てれぐら telegram tele すかいぷ skype てぃっくとっく tiktok 微信 うぃーちゃ wechat すなちゃ snap ふぇいすぶ facebook fb: しぐなる signal すれっず threads whatsapp viber kik bereal びーりある bsky bluesky ぶるすか ぶるーすか mixi みくしぃ onlyfans reddit xbox gamert u/ socials everythi qq psn steam cashapp venmo finsta あかうんと account username user ゆーざー 鍵垢 裏垢 本垢 別垢 裏あか 鍵あか ぶあか 別あか dmし dmく 垢: 垢は 垢→ 垢名 あいでぃ わっつ えっくす x: x@ x→ xの xは xid ig: ig@ sc: tg: dc: id: idは id→ id「 idこ のid live: で検索 けんさく 追加し ふぉろー 探して 申請 友達追加 友だち追加'.split(
      ' ',
    ),
    ...[
      'ら い ん',
      'tik tok',
      'we chat',
      'whats app',
      'be real',
      'blue sky',
      'cash app',
      'x @',
      'ig ',
      'sc ',
      'tg ',
      'dc ',
      '\nid',
      ' id',
    ],
    ...['add me', 'follow me', 'dm me', 'find me', 'hmu', '(x)', '(ig)'],
    ...[...'0123456789'].map((digit) => `#${digit}`),
  ],
  *find(folded) {
    for (const named of matches(folded, NAMED)) {
      const handle = handleAfter(folded, named.index + named[0].length);
      if (handle) yield* finding(handle, named[1] === undefined ? afterService : afterAccount);
    }
    for (const pattern of [BEFORE, ADD_ME]) {
      for (const match of matches(folded, pattern)) {
        const from = match.index + match[0].indexOf(match[1] ?? '');
        yield* finding(handleAt(folded, from, { name: match[1] ?? '', end: from, between: '' }), invented);
      }
    }
    for (const { index, 0: tag } of matches(folded, TAGGED)) {
      yield { from: index, to: index + tag.length, confidence: 'likely', reason: REASON };
    }
  },
} satisfies Detector;

interface Handle {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly hasSign: boolean;
  /** It has figures, marks or capitals inside: no word of a language. */
  readonly isInvented: boolean;
  /** What stands between the word before it and the handle. */
  readonly between: string;
}

/** The first Latin word after `start` that is no small word of a sentence, if it is near enough. */
function handleAfter(folded: Folded, start: number): Handle | undefined {
  let at = start;
  for (let words = 0; words <= MOST_LINK_WORDS; words++) {
    const gap = /^[^a-z0-9@$_]{0,15}/.exec(after(folded, at, LONGEST_BETWEEN + 1))?.[0].length ?? 0;
    if (gap > LONGEST_BETWEEN) return undefined;
    at += gap;
    WORD_OR_HANDLE.lastIndex = at;
    const match = WORD_OR_HANDLE.exec(folded.text);
    if (!match) return undefined;
    const word = match[0];
    if (!LINK_WORD.test(word)) {
      const between = folded.text.slice(start, at);
      return word.length < 3
        ? undefined
        : handleAt(folded, at, { name: match[1] ?? word, end: at + word.length, between });
    }
    at += word.length;
  }
  return undefined;
}

function handleAt(
  folded: Folded,
  from: number,
  { name, end, between }: { readonly name: string; readonly end: number; readonly between: string },
): Handle {
  const to = Math.max(end, from + name.length);
  const original = folded.original.slice(folded.starts[from], folded.ends[from + name.length - 1]);
  return {
    from,
    to,
    name: name.replace(/^[@$]/, ''),
    hasSign: /^[@$]/.test(name),
    isInvented: INVENTED.test(name) || /[a-z][A-Z]/.test(original),
    between,
  };
}

function* finding(
  handle: Handle,
  judge: (handle: Handle) => Confidence | undefined,
): Iterable<FoldedFinding> {
  const { from, to, name } = handle;
  const confidence = HOST.test(name) || WORDS.test(name) || THING.test(name) ? undefined : judge(handle);
  if (confidence) yield { from, to, confidence, reason: REASON };
}

function afterService({ between, hasSign, isInvented, name }: Handle): Confidence | undefined {
  // 「username@host」 is no handle: something stands between the word and the sign.
  if (between === '') return undefined;
  if (hasSign) return 'strong';
  if (!isInvented && (!CALLED_ONE.test(between) || name.length < 4)) return undefined;
  return EXPLICIT.test(between) ? 'strong' : 'likely';
}

/** "ID" alone may be a device's or a room's. */
function afterAccount({ between, hasSign, isInvented }: Handle): Confidence | undefined {
  return (hasSign || isInvented) && between !== '' ? 'weak' : undefined;
}

function invented({ hasSign, isInvented }: Handle): Confidence | undefined {
  return hasSign || isInvented ? 'likely' : undefined;
}

const REASON = {
  ja: 'SNSや通話アプリのIDに見えます。',
  en: 'Looks like an id of a messenger or a social network.',
};

export const examples = {
  hit: [
    ['LINE ID hana_1234', 'hana_1234'],
    ['ラインのIDは mika.k22 です', 'mika.k22'],
    ['インスタ→ neko_neko', 'neko_neko'],
    ['カカオID:yuuri88', 'yuuri88'],
    ['X: @hanako', '@hanako'],
    ['discord hana#1234', 'hana#1234'],
    ['my insta is sunny.days', 'sunny.days'],
    ['LINE教えるね rinrin-77', 'rinrin-77'],
    ['hana_22がインスタだよ', 'hana_22'],
    ['@sora.k on insta', '@sora.k'],
    ['mika_0412で検索してね', 'mika_0412'],
    ['add me on snap: lily.rose99', 'lily.rose99'],
    ['L1NE ID→ yuki99x', 'yuki99x'],
    ['裏垢 @himitsu_hana', '@himitsu_hana'],
  ],
  miss: [
    'LINEは教えてないよ',
    'LINEスタンプかわいい',
    'discord server down',
    'instagram live',
    'ルームID 12345678',
    '@neko_chan おはよう',
    'twitter',
    'インスタはやってません',
    'line 3',
    'LINEのid教えて',
    'hashtag #1234',
    'tiktok live now',
    'LINEで送ってもらったiPhone15',
    'discordは無料',
    'snap out of it',
    'iPhone15で検索して',
    'my discord is down',
    'line-up 2024',
  ],
} satisfies Examples;
