/** How people write the point of a host when they think a filter is reading. Folded. */
export const DOT =
  '(?:[.。]| ?[(\\[{<](?:dot|\\.|どっと|てん)[)\\]}>] ?| dot | ?どっと ?| \\. |てん(?=[a-z]))';

/** Top-level domains that people in chats use; a list of all would make hosts of half the sentences. */
const TLD =
  'com|net|org|info|biz|jp|me|io|gg|tv|ee|link|app|dev|xyz|site|shop|club|page|live|fun|fan|uk|au|ca|us|de|fr|kr|cn|tw|co|ai|cc|am|gle|こむ|ねっと|じぇーぴー';

/** A dot and the end of a host name, also in two parts (co.jp). */
export const HOST_END = `${DOT}(?:(?:co|ne|or|ac|go|gr)${DOT}(?:jp|uk|kr)|com${DOT}(?:au|tw|cn|br)|(?:${TLD}))(?![a-z0-9])`;

/** Providers that need no ending to be known as mail. */
export const MAIL_HOSTS =
  'gmail|gめーる|じーめーる|yahoo|やふー|icloud|あいくらうど|hotmail|outlook|docomo|どこも|ezweb|softbank|i\\.softbank|ymobile|au|proton|protonmail|naver|qq|live|me|mac';

const LETTER = /[a-z0-9._%+-]/;

/** Where the run of letters of a mail box or a handle begins that ends at `to`. At most 64 (RFC 5321). */
export function startOfName(text: string, to: number): number {
  let start = to;
  while (start > 0 && to - start < 64 && LETTER.test(text.charAt(start - 1))) start--;
  return start;
}
