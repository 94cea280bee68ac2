/** What people call the services they can be found on, folded; also the names of their hosts. */
export const LATIN =
  'insta twitter kakao discord tele skype tiktok wechat snap facebook messenger threads whatsapp kik bereal bluesky onlyfans fansly steam twitch cashapp paypal psn vrchat finsta'.split(
    ' ',
  );
/** The beginnings of them in kana, and what people call an account of their own. */
const JAPANESE =
  '垢 いんすた ついった かかお でぃすこ てれぐら すかいぷ てぃっくとっく 微信 すなちゃ ふぇいすぶ すれっず ぶるすか ぺいぺい めあど'.split(
    ' ',
  );
/** Abbreviations that only a mark after them tells from a word. */
const SHORT = ['x', 'tw', 'dc', 'fb', 'ig', 'sc', 'tg'];

/** A pattern for the name of a service; LINE is written in parts too, so that a filter does not see it. */
export const SERVICE = `(?:(?<![a-z0-9/._+-])(?:[l1|][ .]?[i1l!|][ .]?n[ .]?e|${LATIN.join('|')})(?:gram|chat|talk|app)?(?![a-hj-z])|(?<![a-z0-9-])(?:${SHORT.join('|')})(?= ?[:@→=のは垢]| ?id)|ら[ /・.]?[いぃ][ /・.]?[んそ]|${JAPANESE.join('|')})`;

/** Words of which one is in a text that names a service. */
export const SERVICE_CUES: readonly string[] = [
  ...LATIN,
  ...JAPANESE,
  ...SHORT,
  'ne',
  'n e',
  'n.e',
  'らいん',
  'らいそ',
  'らぃ',
  'ら/い',
  'ら・い',
  'ら い',
];
