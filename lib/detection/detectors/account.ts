import type { Confidence } from '@/lib/kinds/types';
import { matches } from '../matches';
import { ANY_ACCOUNT, SERVICE } from '../services';
import type { Detector, Examples, FoldedFinding } from '../types';

/** What may stand between the name of a service and the handle. */
const BETWEEN =
  "(?:[ :;→=⇒>「『(\\[\"'、。!?~♡♥★☆\\n]|id|あいでぃー?|の|は|が|も|で|を|に|ね|わ|これ|こっち|こちら|こんな|感じ|まだ|教え(?:る|ちゃう|とく)?|おしえ(?:る|ちゃう)?|やって(?:る|ます)|して(?:る|ます)|です|だよ|から|よかったら|もし|名前|名|ゆーざー|あかうんと|垢|検索|追加|登録|交換|一応|こっそり|account|acc|user ?name|user|handle|name|tag|is|my|me|as|at|on|it's|its|or|=>|->|-){0,8}";
const HANDLE = '(@?[a-z0-9_](?:[a-z0-9._-]| ?あんだー(?:ばー|すこあ) ?){2,31})(?:#\\d{4})?(?![a-z0-9_])';
const AFTER_SERVICE = new RegExp(`${SERVICE}(${BETWEEN})${HANDLE}`, 'g');
const AFTER_ACCOUNT = new RegExp(`${ANY_ACCOUNT}(${BETWEEN})${HANDLE}`, 'g');
/** 「mika_04 が LINE」, "@mika on insta". */
const BEFORE_SERVICE = new RegExp(
  `(?<![a-z0-9._/@-])${HANDLE}(?: ?(?:が|は|って(?:いう)?のが?|で|,|←|<-|=|\\(|on|in|@|for|is my|私の|わたしの|うちの)){1,3} ?(?:my |the )?${SERVICE}`,
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
  /(?<![a-z0-9_.])[a-z0-9][a-z0-9._]{1,31}#\d{4}(?!\d)|(?<![a-z])live:(?:\.cid\.)?[a-z0-9._-]{4,40}/g;

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
    ...'line l1ne l!ne l|ne らいん いんすた insta twitter ついった つい垢 tw: tw@ かかお kakao でぃす disco discord てれぐら telegram tele すかいぷ skype てぃっくとっく tiktok 微信 うぃーちゃ wechat すなちゃ snap ふぇいすぶ facebook fb: しぐなる signal すれっず threads whatsapp viber kik bereal びーりある bsky bluesky ぶるすか ぶるーすか mixi みくしぃ onlyfans qq psn steam あかうんと account username user ゆーざー 鍵垢 裏垢 本垢 別垢 垢: 垢は 垢→ 垢名 あいでぃ わっつ'.split(
      ' ',
    ),
    ...[
      'ら い ん',
      'tik tok',
      'we chat',
      'whats app',
      'be real',
      'blue sky',
      'x:',
      'x @',
      'x→',
      'xの',
      'xは',
      'xid',
      'えっくす',
    ],
    ...[
      'ig:',
      'ig ',
      'ig@',
      'sc:',
      'sc ',
      'tg:',
      'tg ',
      'dc:',
      'dc ',
      'id:',
      '\nid',
      ' id',
      'idは',
      'id→',
      'id「',
      'idこ',
      'live:',
    ],
    ...[
      'で検索',
      'けんさく',
      'ふぉろー',
      '探して',
      '申請',
      '友達追加',
      '友だち追加',
      'add me',
      'follow me',
      'dm me',
      'find me',
      'hmu',
    ],
    ...[...'0123456789'].map((digit) => `#${digit}`),
  ],
  *find(folded) {
    for (const match of matches(folded, AFTER_SERVICE)) yield* handleOf(match, nearService(match));
    for (const match of matches(folded, AFTER_ACCOUNT)) {
      yield* handleOf(match, isInvented(match[2]) && EXPLICIT.test(match[0]) ? 'weak' : undefined);
    }
    for (const pattern of [BEFORE_SERVICE, SOUGHT, ADD_ME]) {
      for (const match of matches(folded, pattern)) {
        yield* handleOf(match, isInvented(match[1]) ? 'likely' : undefined);
      }
    }
    for (const { index, 0: tag } of matches(folded, TAGGED)) {
      yield { from: index, to: index + tag.length, confidence: 'likely', reason: REASON };
    }
  },
} satisfies Detector;

function* handleOf(match: RegExpExecArray, confidence: Confidence | undefined): Iterable<FoldedFinding> {
  const handle = match[2] ?? match[1] ?? '';
  const plain = handle.replace(/^@/, '');
  if (confidence === undefined || HOST.test(plain) || WORDS.test(plain) || THING.test(plain)) return;
  const tag = /#\d{4}$/.exec(match[0])?.[0] ?? '';
  const from = match.index + match[0].lastIndexOf(handle);
  yield { from, to: from + handle.length + tag.length, confidence, reason: REASON };
}

function isInvented(handle = ''): boolean {
  return INVENTED.test(handle) || handle.startsWith('@');
}

function nearService([, between = '', handle = '']: RegExpExecArray): Confidence | undefined {
  // 「username@host」 is no handle: something stands between the word and the sign.
  if (handle.startsWith('@')) return between === '' ? undefined : 'strong';
  if (between === '' || (!isInvented(handle) && (!CALLED_ONE.test(between) || handle.length < 5)))
    return undefined;
  return EXPLICIT.test(between) ? 'strong' : 'likely';
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
