const words = (text: string) => text.trim().split(/\s+/);
const anyOf = (text: string) => words(text).join('|');

/** What a cue promises: the real name, a name that a stage name could be as well, one part of it, or anybody. */
export type Promised = 'real' | 'name' | 'surname' | 'given' | 'behind' | 'speaker';

/** Words for "I" and for meeting somebody are in every second message: a full name has to follow. */
const SPEAKER =
  '私 わたし わたくし あたし あたい 俺 僕 ぼく うち はじめまして 初めまして 改めまして あらためまして 自己紹介 実は じつは 新人の ほんとは 本当は りあるでは りあるだと';

/** The words before a name, with what they promise; in the order in which they are tried at one place. */
const CUES: readonly (readonly [promise: Promised, words: string])[] = [
  ['given', '下の名前 したの名前 したのなまえ'],
  ['surname', '本名の名字 本名の苗字 名字 苗字 みょうじ 旧姓 姓は 姓が'],
  [
    'real',
    '本名 ほんみょう ほんみょー 実名 りあるねーむ ふるねーむ 戸籍名 戸籍の名前 戸籍上の名前 戸籍上 戸籍だと ほんとの名前 ほんとのなまえ ほんとうの名前 ほんとうのなまえ 本当の名前 ほんまの名前 りあるの名前 りある名',
  ],
  ['behind', '中の人の名前 中の人'],
  [
    'name',
    '氏名 姓名 お名前 の名前 名前 なまえ 受取人 宛名 口座名義 名義人 名義 身分証 免許証 ぱすぽーと 保険証 名札 名簿 卒ある 表札 会社では 学校では 検索するなら ふぇいすぶっく facebook らいん line',
  ],
  ['speaker', SPEAKER],
];

const promises = new Map(
  CUES.flatMap(([promise, list]) => words(list).map((word) => [word, promise] as const)),
);

/** What the words of one of {@link FORWARD} promise. */
export function promiseOf(cue: string): Promised {
  return promises.get(cue) ?? 'speaker';
}

/** "I'll tell you": said between the cue and the name. */
const TELLING =
  '(?:(?:を?(?:言う|いう|教える|おしえる|ばらす|書く|出す)|で(?:言う|いう))(?:ね|と|わ|よ|けど)?)?';
const MARK = '(?:[ :;→⇒>=ー~、。,.!?「『【"(\\n♡♥☆★…-]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
const LABEL = `(?:の(?:とき|時|頃))?(?:の(?:名前|なまえ|名義|方))?${TELLING}(?:${MARK}{0,3}(?:には|では|って|は|が|も|ね|わ|の|を|で))?(?:本名(?:の|は|で))?${MARK}{0,3}`;

/** Where a name may follow: group 1 is the cue, group 2 what stands between the two. */
export const FORWARD = new RegExp(`(${CUES.map(([, list]) => anyOf(list)).join('|')})(${LABEL})`, 'g');

/** What comes after a name and tells that it was one; group 1 says it is the real one. */
export const BACKWARD =
  /[ 、。,.♡]{0,2}(?:[←(「<-]|(?:っていうの|というの|って)?(?:が|は)|これ|って){0,2} ?(本名)(?:$|[)」 。!\n]|です|だ|な[のん]|ね|っす)|と(?:申し|もうし)(?:ま|あ)|(?:っ?て|と)(?:いい|言い|ゆい)ま|(?:っ?て|と)(?:言う|いう|ゆう)(?:名前|者|もの|の$|の[。!]|んだ|ねん)|って名前|より(?=$|[\n♡♥❤☆。!]|愛を|[\ud83c-\ud83e])|(?:です|といいます)[、。! ♡☆~]{0,3}(?=よろし|宜し|はじめまし|初めまし)/g;

/** One of these has to be in a text for {@link FORWARD} or {@link BACKWARD} to be worth trying. */
export const CUE_WORDS: readonly string[] = [
  // A cue has two units: 私 comes with what parts it from a name, or with the first character of the commonest surnames.
  ...[...'私俺僕'].flatMap((self) =>
    [...'は、 の佐鈴高田伊山渡中小加吉松井木林清斎斉森池橋石前藤岡長'].map((next) => self + next),
  ),
  ...new Set(CUES.flatMap(([, list]) => words(list)).filter((word) => word.length > 1)),
  ...words('と申 ともうし といい と言い ていい て言い てゆい って名前 っていう って言う より よろし 宜し'),
];

/** Naming verbs: what stands before one is a name, whatever it looks like. */
export const NAMING =
  /(?:っ?て|と)(?:いい|言い|ゆい|いう|言う|ゆう)(?:ま|ねん|の|ん|名前|$|[。!、])|と申|ともうし|って名前|という名前/y;
/** How a sentence ends after a name by itself; other words go on about something else. */
export const COPULA =
  /(?:$|[。、!?\n」』)♡♥☆★(w]|で(?:す|し|ー)|だ(?:$|よ|し|け|か|っ|ね|[。、!])|なの|なん|って[言いゆ]|と[申言いも]|に(?:なり|変わ)|らしい|[ねよ](?:$|[ 。!])| (?![一-龥])|[\ud83c-\ud83e])/y;

/** Answers that keep the name, or say something about it, whatever surname they seem to begin with. */
export const NO_ANSWER =
  /^(?:秘密|内緒|ひみつ|ないしょ|非公開|公開|無理|むり|だめ|なし|ない|まだ|普通|ふつう|内部|男性?|女性?|同じ|別人|本人|一般人|有名人|漢字|平凡|全然|絶対|一応|結構|最高|完全|当然|同姓|知|ばれ|もちろん|たぶん|多分|ちょっと|さすが|ぜんぜん|ぜったい|いえ|おしえ|ほんと|まじ|なに|なん|だれ|これ|それ|あれ|どれ|ここ|そこ|どこ|みんな|じぶん|自分|自称|名無し|名前|本名|苗字|名字|実名|偽名|仮名|芸名|源氏|公式|日本|外国|海外|東京|大阪|京都|北海道|平仮名|ひらがな|かたかな|ろーま|英語|今|昔|前|後)/;
/** What no name without a listed part holds. */
export const NO_NAME =
  /言え|いえな|教え|おしえ|ない|なし|覚え|忘れ|知[らり]|ばれ|違|ちが|なに|何|誰|だれ|変|可愛|かわい|好き|嫌|きらい|長い|短い|珍し|めずら|出さ|出し|聞|きい|呼|よば|よん|内|仮|別|本名|名前|なまえ|人|的|者|性|みたい|っぽ|すぎ|たい|くて|けど|から|まし|ます|した|して|です|しい$|でき|ください|ちゃんと|です|ふつう|いろいろ|まったく|ひみつ/;

/** How a person is spoken of, but not a performer or a crowd. */
export const HONORIFIC =
  / ?(?:さん|くん|君|ちゃん|先生|先輩|部長|課長|店長|社長|係長)(?!達|たち|の(?:動画|曲|歌|配信|放送|枠|ふぁん))/y;

/** How verbs and adjectives end; a long run of kana that ends so is taken for one. */
export const NO_LONG_NAME = /[いるうたてくんなのよね]$/;
