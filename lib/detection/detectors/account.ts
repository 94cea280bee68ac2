import type { Confidence } from '@/lib/kinds/types';
import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** What the service is called, folded. */
const SERVICE =
  '(?<![a-z0-9/._+-])(?:line(?![a-km-z])|らいん|いんすた(?:ぐらむ)?|insta(?:gram)?(?![a-z])|(?<![a-z])ig|ついったー?|twitter|x(?= ?[:@→]|は)|かかお(?:とーく)?|kakao(?:talk)?|でぃすこ(?:ーど)?|discord|てれぐらむ|telegram|すかいぷ|skype|てぃっくとっく|tik ?tok|微信|wechat|すなちゃ|snap(?:chat)?|ふぇいすぶっく|facebook|しぐなる|signal(?![a-z])|すれっず|threads|垢|あかうんと|account|user ?name|ゆーざー(?:名|ねーむ)|(?<![a-z])id)';
const BETWEEN =
  "(?:[ :→=⇒「『(]|id|あいでぃー?|の|は|が|も|で|を|教える|おしえる|ね|教え|やってる|です|だよ|これ|こっち|あかうんと|垢|検索|やってる|[?!、。]|is|my|me|on|it's|\\n){0,8}";
const ID = '@?([a-z0-9][a-z0-9._-]{2,31})(?:#\\d{4})?(?![a-z0-9_])';
const ACCOUNT = new RegExp(`${SERVICE}(${BETWEEN})(${ID})`, 'g');
/** Discord's old names carry their own mark. */
const TAGGED = /(?<![a-z0-9_.])[a-z0-9][a-z0-9._]{1,31}#\d{4}(?!\d)/g;
/** An invented name has a figure, a mark or a sign before it; a plain word after "discord" is mostly just a word. */
const INVENTED = /[\d_]|[a-z][.-][a-z]/;
const EXPLICIT = /[@:→=⇒「]|id|あいでぃ|教え|おしえ|は|これ|検索/;
/** Words that also name other ids: of a device, a login, a product. */
const GENERIC = /^(?:id|account|user ?name)/;
const HOST = /\.(?:com|net|me|gg|jp|ee|link|org|js|txt)$/;
const WORDS =
  /^(?:line|live|video|stream|server|chat|call|group|story|stories|reels?|post|name|account|secret|bot|nitro|music|link|the|and|you|for|not|please|here|more|page|user|password|id|pay|vip|app|web|free|only|later|soon|twitter|insta|instagram|discord|tiktok|private|locked|banned|true|false)$/;

/** Handles said after the name of a service, or after "ID". */
export default {
  id: 'account',
  kind: 'account',
  classes: 0,
  cues: [
    ...'line: lineの lineは lineid line→ lineで line教 line追 line交 らいん いんすた insta ついった twitter かかお kakao でぃすこ discord てれぐらむ telegram すかいぷ skype てぃっくとっく tiktok 微信 wechat すなちゃ snap ふぇいすぶっく facebook しぐなる signal すれっず threads あかうんと account username user ゆーざー 垢: 垢は 垢→'.split(
      ' ',
    ),
    'tik tok',
    'x:',
    'x @',
    'x→',
    'ig:',
    'ig ',
    'id:',
    '\nid ',
    ' id ',
    'line ',
    'line@',
    'idは',
    'id→',
    ...[...'0123456789'].map((digit) => `#${digit}`),
  ],
  *find(folded) {
    for (const match of matches(folded, ACCOUNT)) {
      const [text, , handle = ''] = match;
      const confidence = confidenceOf(match);
      const to = match.index + text.length;
      if (confidence) yield { from: to - handle.length, to, confidence, reason: REASON };
    }
    for (const match of matches(folded, TAGGED)) {
      yield { from: match.index, to: match.index + match[0].length, confidence: 'likely', reason: REASON };
    }
  },
} satisfies Detector;

function confidenceOf(match: RegExpExecArray): Confidence | undefined {
  const [text, between = '', handle = '', id = ''] = match;
  const hasSign = handle.startsWith('@');
  // 「username@host」 is no handle: something stands between the word and the sign.
  const isLogin = hasSign && between === '';
  if (isLogin || HOST.test(id) || WORDS.test(id) || /^[\d.-]+$/.test(id)) return undefined;
  const isNamed = hasSign || EXPLICIT.test(between);
  const isVague = GENERIC.test(text);
  if (!INVENTED.test(id) && (isVague || !isNamed || id.length < 4)) return undefined;
  if (isVague) return 'weak';
  return isNamed ? 'strong' : 'likely';
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
  ],
} satisfies Examples;
