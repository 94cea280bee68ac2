/** What people call the services they can be found on, folded; also the names of their hosts. */
export const LATIN =
  'insta twitter kakao discord tele skype tiktok wechat snap facebook messenger signal threads whatsapp viber kik bereal bluesky bsky mixi tumblr onlyfans fansly xbox gamertag qq cashapp venmo paypal psn vrchat'.split(
    ' ',
  );
/** The beginnings of them in kana, and what people call an account of their own. */
const JAPANESE =
  'いんすた いそすた ついった つい垢 裏垢 鍵垢 本垢 別垢 常垢 さぶ垢 裏あか 鍵あか ぶあか かかお かか才 でぃすこ でぃすって てれぐら すかいぷ てぃっくとっく 微信 うぃーちゃ すなちゃ ふぇいすぶ しぐなる すれっず びーりある ぶるすか ぶるーすか みくしぃ わっつあっぷ ぺいぺい じーめーる めあど'.split(
    ' ',
  );
/** Abbreviations that only a mark after them tells from a word. */
const SHORT = 'x tw dc fb えっくす'.split(' ');
/** Those that are written in parts too, or so that a filter does not see them: l1ne, ら い ん. */
const APART =
  'finsta|1nsta|gmail|steam|twitch|reddit|roblox|tik tok|we chat|whats app|be real|blue sky|cash app|cash tag';

/** A pattern for the name of a service. */
export const SERVICE = `(?:(?<![a-z0-9/._+-])(?:[l1|][ .]?[i1l!|][ .]?n[ .]?e|ig|sc|tg|${LATIN.join('|')}|${APART})(?:gram|chat|talk|app)?(?![a-hj-z])|(?<![a-z0-9-])(?:${SHORT.join('|')})(?= ?[:@→=のは垢]| ?id)|ら[ /・.]?[いぃ][ /・.]?[んそ]|緑の(?:あぷり|やつ)|${JAPANESE.join('|')})`;

/** Words of which one is in a text that names a service. */
export const SERVICE_CUES: readonly string[] = [
  ...LATIN,
  ...JAPANESE,
  ...APART.split('|'),
  ...SHORT.flatMap((name) => [...':→=のは垢'].map((mark) => name + mark)),
  ...['ne', 'n e', 'ig ', 'ig:', 'sc ', 'sc:', 'tg ', 'tg:', 'らい', 'らぃ', 'ら ', 'ら/', 'ら・', '緑の'],
];
