const anyOf = (text: string) => text.replaceAll(' ', '|');

/** What a cue promises: the real name, a name that a stage name could be as well, or one part of it. */
export type Promised = 'real' | 'name' | 'surname' | 'given' | 'speaker';

/** The words before a name, by what they promise; those of the first list that has one at a place count. */
const CUES: Readonly<Record<Promised, string>> = {
  given: '下の名前 したの名前',
  surname: '本名の名字 名字 苗字 みょうじ 旧姓 姓は 姓が',
  real: '本名 ほんみょう ほんみょー 実名 りあるねーむ ふるねーむ 戸籍名 戸籍の名前 戸籍 ほんとの名前 ほんとのなまえ ほんとうのなまえ 本当の名前 りあるの名前 りあるでは',
  name: '中の人の名前 中の人 氏名 姓名 名前 なまえ 受取人 宛名 名義 身分証 免許証 ぱすぽーと 保険証 表札 名札 名簿 卒ある 検索するなら 会社では 学校では facebook',
  // Words for "I" and for meeting somebody are in every second message: how it ends has to tell, too.
  speaker:
    '私 わたし わたくし あたし 俺 僕 うち はじめまして 初めまして 改めまして あらためまして 自己紹介 実は 新人の ほんとは 本当は',
};

const MARK = '(?:[ :;→>=ー~、。,.!?「『(\\n♡☆-]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
/** What may be between the cue and the name: 本名言うね。, 名前の方, 氏名: */
const LABEL = `(?:の(?:名前|なまえ|とき|方))?(?:を?(?:言う|教える|ばらす|書く)(?:ね|と)|で言うと)?${MARK}{0,3}`;
/** A name in kana may begin with one of these, too. */
const PARTICLE = '(?:(?:に?は|って|[がもねわのをでに])(?:本名[のはで])?)?';

const promises = ['given', 'surname', 'real', 'name', 'speaker'] as const;
/** Where a name may follow: the group that is not empty is the promise, `l` what stands between. */
export const FORWARD = new RegExp(
  `(?:${promises.map((promise) => `(?<${promise}>${anyOf(CUES[promise])})`).join('|')})(?<label>${LABEL}(?<particle>${PARTICLE})${MARK}{0,3})`,
  'g',
);

/** What a match of {@link FORWARD} promises. */
export function promiseOf(groups: Readonly<Record<string, string | undefined>>): Promised {
  return promises.find((promise) => groups[promise]) ?? 'speaker';
}

/** What comes after a name and tells that it was one; group 1 says it is the real one. */
export const BACKWARD =
  /[ 、。♡]{0,2}(?:[←(「<-]|(?:っていうの|って)?[がは]|これ|って)? ?(本名)(?:$|[)」 。!\n]|で|だ|な[のん]|ね)|と(?:申し|もうし)ま|(?<=[a-z]) ?で(?:す|ー)|(?:っ?て|と)(?:[い言]いま|[い言]う(?:名前|者|もの|の?$|ん|ね))|って名前|より(?=$|[\n♡❤☆。!]|愛を|[\ud83c-\ud83e])|です[、。! ♡☆]{0,3}(?=よろし|はじめまし|初めまし)/g;

/** One of these is in every text that {@link FORWARD} or {@link BACKWARD} can say anything of. */
export const CUE_WORDS: readonly string[] = [
  // A cue has two units: 私 comes with what parts it from a name, or with the first character of the commonest surnames.
  ...[...'私俺僕'].flatMap((self) =>
    [
      ...'は、 の佐鈴高田伊山渡中小加吉松井木林清斎斉森池橋石前藤岡長近村遠青坂福太西藤金和原三野大上宮今武安工内河北平久',
    ].map((next) => self + next),
  ),
  ...Object.values(CUES).flatMap((list) => list.split(' ')),
  ...[...'aiueon'].flatMap((end) => [`${end}です`, `${end} です`]),
  ...'と申 ともうし といい と言 ていい て言 て名前 ていう より よろし'.split(' '),
].filter((cue) => cue.length > 1);

/** Naming verbs: what stands before one is a name, whatever it looks like. */
export const NAMING = /(?:っ?て|と)(?:[い言]いま|[い言]う(?!か|こと|わけ))|と申|ともうし|って名前/y;
/** How a sentence ends after a name by itself; other words go on about something else. */
export const COPULA =
  /$|[。、!?\n」』)♡♥☆★(w]|で(?:す|し|ー)|だ(?:$|[よしけかっね。、!])|な[のん]|って[言いゆ]|と[申言いも]|に(?:なり|変わ)|らしい|[ねよ](?:$|[ 。!])| (?![一-龥])|[\ud83c-\ud83e]/y;
/** How a person is spoken of, but not a performer or a crowd. */
export const HONORIFIC =
  / ?(?:さん|くん|君|ちゃん|先生|先輩|[部課店社係]長)(?!達|たち|の(?:動画|曲|歌|配信))/y;

/** Answers that keep the name, and places; no name begins so, whatever is in the lists. */
export const NO_ANSWER =
  /^(?:秘密|ひみつ|内緒|ないしょ|非|公開|無理|普通|ふつう|漢字|平凡|全[然部く]|絶対|一応|結構|最|当然|も?ちろん|たぶん|多分|ちょっと|さすが|ぜ[っん]|みんな|自分|芸名|偽|仮|公式|日本|外国|海外|東京|大阪|京都|北海|関[東西]|四国|九州|今[日はもの]|前[はもかよの]|先[生輩]|両親)/;
/** What no name holds of which not both parts are known. */
export const NO_NAME =
  /^(?:ない|むり|だめ|なし|まだ|男|女|同|別|本人|一般|有名|知|ばれ|いえ|ほんと|まじ|な[にんい]|だれ|[こそあど][れこの]|名|今|昔|[前後新])|[言教覚忘違何誰変嫌長短珍出聞呼内的性]|本名|名前|おし|おぼ|わす|ちが|かわい|きらい|めずら|よ[ばん]|みたい|すぎ|たい|くて|けど|から|まし|ます|した|して|です|しい$|でき|くださ|いろいろ/;
/** How verbs and adjectives end; a long run of kana that ends so is taken for one. */
export const NO_LONG_NAME = /[いるうたてくんなのよね]$/;
