import type { Confidence } from '@/lib/kinds/types';
import type { Folded } from '@/lib/text/fold';
import { matches } from '../matches';
import { ANY_ACCOUNT, SERVICE } from '../services';
import type { Detector, Examples, FoldedFinding } from '../types';

/** What may stand between the name of a service and the handle: no other Latin word, and not much of anything. */
const BETWEEN =
  "(?:[^a-z0-9@$]{0,14}?(?:(?<![a-z])(?:id|dm|is|my|me|im|i'm|i am|as|at|on|its|it's|add|acc|account|user|user ?name|handle|name|tag|or|use)(?![a-z])|)){1,4}?[^a-z0-9@$_]{0,14}?";
const HANDLE =
  '(?<![a-z0-9._-])([@$]?[a-z0-9_](?:[a-z0-9._-]| ?あんだー(?:ばー|すこあ) ?){2,31})(?:#\\d{4})?(?![a-z0-9_])';
const AFTER_SERVICE = new RegExp(`${SERVICE}(${BETWEEN})${HANDLE}`, 'g');
const AFTER_ACCOUNT = new RegExp(`${ANY_ACCOUNT}(${BETWEEN})${HANDLE}`, 'g');
/** 「mika_04 が LINE」, "@mika on insta". */
const BEFORE_SERVICE = new RegExp(
  `(?<![a-z0-9._/@-])${HANDLE}(?: ?(?:が|は|って(?:いう)?のが?|で|,|←|<-|=|\\(|on|in|@|for|is my|私の|わたしの|うちの)){1,3} ?(?:my |the )?(?:${SERVICE}|x(?=\\))|everything|all (?:my )?socials)`,
  'g',
);
/** 「mika_04 で検索して」, "add me: mika_04". */
const SOUGHT = new RegExp(
  `(?<![a-z0-9._/@-])${HANDLE}(?: ?(?:で|って|を|に|から))? ?(?:検索|けんさく|ふぉろー|探して|さがして|友達追加|友だち追加|登録して|申請|dmして|dm送|ふれんど申請)`,
  'g',
);
const ADD_ME = new RegExp(
  `(?:add|follow|dm|msg|message|find|text|hmu|hit me up)(?: me)?(?: (?:on|at|@|here|up))*[ :]{1,2}${HANDLE}`,
  'g',
);
/** Discord's old names, and Skype's, carry their own mark. */
const TAGGED =
  /(?<![a-z0-9_.])[a-z0-9][a-z0-9._]{1,31}#\d{4}(?!\d)|(?<![a-z0-9/.])u\/[a-z0-9_-]{3,20}(?![a-z0-9_/.-])|(?<![a-z])live:(?:\.cid\.)?[a-z0-9._-]{4,40}/g;

/** An invented name has a figure or a mark; a plain word after "discord" is mostly just a word. */
const INVENTED = /\d|_|[a-z][.-][a-z]|あんだー/;
const EXPLICIT = /[@:→=⇒「]|id|あいでぃ|教え|おしえ|は|これ|検索|名|is|as|handle|追加/;
/** A plain word is a handle only where it is called one: 「my line is great」. */
const CALLED_ONE = /[:→「]|id|あいでぃ|は|handle|user|name|名/;
const HOST = /\.(?:com|net|me|gg|jp|ee|link|org|js|ts|txt|exe|png|jpe?g|mp[34]|zip|py)$/;
/** Devices, models, resolutions, versions, numbers with a unit: they have figures and are nobody's name. */
const THING =
  /^[\d.,-]+(?:k|p|g|gb|mb|tb|fps|hz|ms|px|w|v|a|s|m|h|d|x|st|nd|rd|th|am|pm|min|cm|mm|kg|yen|pt|pts|days?|hours?|mins?|times)?$|^(?:iphone|ipad|pixel|galaxy|xperia|ps|switch|rtx|gtx|ver|v|win|windows|mac|ios|android|usb|hdmi|obs|mp|h|x|ch|vol|lv|level|no|part|ep|season|top|web|ff|dq|covid|ubuntu|python|php|sda|hda|eth|wlan|libc|lib)-?\d[\w.-]*$/;
const WORDS =
  /^(?:line|live|videos?|streams?|servers?|chats?|calls?|groups?|story|stories|reels?|posts?|names?|accounts?|secret|bots?|nitro|music|links?|the|and|you|for|not|please|here|more|pages?|users?|password|id|pay|vip|apps?|web|free|only|later|soon|twitter|insta|instagram|discord|tiktok|telegram|snapchat|private|locked|banned|true|false|ads?|api|beta|down|dead|deleted|gone|same|this|that|with|what|when|where|how|who|why|was|has|had|have|just|still|now|then|bad|good|cool|lol|lmao|haha|public|hacked|works?|working|open|closed|friends?|people|better|best|too|very|really|always|never|sure|yes|nope|idk|up|on|at|in|my|me|me-|out|off|hidden|empty|unknown|none|null|root|admin|sudo|stamps?|camera|works|manga|pro|premium|keep|out|up|my|hi|hello|hey|dm|dms|ok|okay|www|ww+)$/;

/** Handles: after or before the name of a service, after "ID", or where others are told to look for them. */
export default {
  id: 'account',
  kind: 'account',
  classes: 0,
  cues: [
    ...'line l1ne l!ne l|ne らいん らいそ ら/ ら・ らｲ いんすた insta twitter ついった つい垢 tw: tw@ かかお kakao でぃす disco discord てれぐら telegram tele すかいぷ skype てぃっくとっく tiktok 微信 うぃーちゃ wechat すなちゃ snap ふぇいすぶ facebook fb: しぐなる signal すれっず threads whatsapp viber kik bereal びーりある bsky bluesky ぶるすか ぶるーすか mixi みくしぃ onlyfans reddit xbox gamert u/ socials everythi qq psn steam cashapp venmo finsta あかうんと account username user ゆーざー 鍵垢 裏垢 本垢 別垢 垢: 垢は 垢→ 垢名 あいでぃ わっつ えっくす x: x@ x→ xの xは xid ig: ig@ sc: tg: dc: id: idは id→ id「 idこ のid live: で検索 けんさく ふぉろー 探して 申請 友達追加 友だち追加'.split(
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
    for (const match of matches(folded, AFTER_SERVICE)) yield* finding(handleOf(folded, match), afterService);
    for (const match of matches(folded, AFTER_ACCOUNT)) yield* finding(handleOf(folded, match), afterAccount);
    for (const pattern of [BEFORE_SERVICE, SOUGHT, ADD_ME]) {
      for (const match of matches(folded, pattern)) yield* finding(handleOf(folded, match), invented);
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

function handleOf(folded: Folded, match: RegExpExecArray): Handle {
  const handle = match[2] ?? match[1] ?? '';
  const from = match.index + match[0].lastIndexOf(handle);
  const to = from + handle.length + (/#\d{4}$/.exec(match[0])?.[0].length ?? 0);
  const original = folded.original.slice(folded.starts[from], folded.ends[to - 1]);
  return {
    from,
    to,
    name: handle.replace(/^[@$]/, ''),
    hasSign: /^[@$]/.test(handle),
    isInvented: INVENTED.test(handle) || /[a-z][A-Z]/.test(original),
    between: match[2] === undefined ? '' : (match[1] ?? ''),
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
  if (!isInvented && (!CALLED_ONE.test(between) || name.length < 5)) return undefined;
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
