/** What a word near a name says of it. */
export type Promised =
  /** The real name follows, or has just been said. */
  | 'real'
  /** A name follows; a stage name as well as a real one. */
  | 'name'
  /** What she is called where she is herself. */
  | 'true'
  /** A surname or a given name alone. */
  | 'part'
  /** A surname that she has or had. */
  | 'change'
  /** She begins to speak of herself: only a full name, said as one, is meant. */
  | 'self'
  /** Somebody of her own life. */
  | 'person'
  /** A friend or a customer: such are greeted by surname, so that only a full name is meant. */
  | 'guest';

/** Plain words, in the order in which they are tried: 下の名前 is no 名前. */
const WORDS: Readonly<Record<Promised, string>> = {
  part: '下の名前 名字 苗字 旧姓 姓は 姓が',
  true: 'ほんとは ほんとに 本当は 本当に 実は ぶっちゃけ りあるで 学校で 会社で 親に',
  change: '結婚して 離婚して 婿入りして 前は 昔は',
  real: '本名 ほんみょう 実名 戸籍 ふるねーむ りあるねーむ ほんとの名前 ほんとのなまえ 本当の名前 りあるの名前 改名前 名札 診察券 宛先 学生証 社員証 名簿 署名 住民票 偽名じゃなくて 名義 宛名 免許証 免許見 保険証 受取人名 受取人 卒ある 表札 郵便受け ぱすぽーと りあるの',
  name: '氏名 姓名 お名前 名前 なまえ 名は 名刺 中の人 中は',
  person:
    '元彼 彼氏 彼女 彼 元かれ かれ 元嫁 元妻 元旦那 旦那 おとん おかん 主人 義父 義母 夫の 夫は 嫁 妻 婚約者 弟 兄貴 お兄ちゃん お姉ちゃん 兄 姉 妹 お父さん お母さん 父親 母親 父 母 娘 息子 同僚 上司 店長 部長 課長 社長 主任 担任 担当 大家 管理人 隣の部屋 隣の席 隣の家 上の階 下の階 近所 同じくらす 同じ大学 同じ会社 同じ学校 幼なじみ 幼馴染 ばいと先 職場 会社 すとーかー 元相方 るーむめいと 家庭教師 講師 まねーじゃー 隣に住んで',
  guest: '友達 親友 先輩 後輩 お客さん 常連さん 常連',
  self: '私 わたし あたし 俺 僕 わし はじめまして 初めまして 改めまして 自己紹介 新人の',
};
const PROMISES: readonly Promised[] = ['part', 'true', 'change', 'real', 'name', 'person', 'guest', 'self'];

/** Each promise's words in a group of its own. */
export const CUE = new RegExp(
  PROMISES.map((promise) => `(${WORDS[promise].replaceAll(' ', '|')})`).join('|'),
  'g',
);

/** Every word of {@link CUE}. */
export const CUE_WORDS: readonly string[] = Object.values(WORDS).flatMap((words) => words.split(' '));

/** What a match of {@link CUE} promises. */
export function promiseOf(match: RegExpExecArray): Promised {
  return PROMISES[match.findIndex((group, n) => n > 0 && group !== undefined) - 1] ?? 'self';
}

/** What comes after a name and tells that it was one; group 1 says that it is the real one. */
export const SAID_BEFORE =
  /(本名|(?:ほんと|本当|りある)の(?:名前|なまえ|やつ)|ほんとにこの名前|苗字|名字)|(?:って|と)(?:申し|申す|もうし|[言い](?:い?ま|う(?=の?(?:[^一-龥ぁ-ん]|$|[ねよんだけし])))|ゆ[うー]|呼[んば]|名前|検索|(?:男|女|人|奴|やつ|子|おっさん)(?![一-龥]))|という(?:私の)?(?:名前|者|方|人)|です[、。! ♡]{0,3}(?=よろし|はじめまし|初めまし)|(?<=[a-z] ?)です/g;
/** What may stand between a name and the words for it. */
export const GAP =
  /^(?:っていうの|というの|って|と|が|は|も|これ|それ|という|です|だ[よね]?|[、。,.!(「『」 ♡~〜]|(?:俺|私|僕|わたし|うち)の|[\ud83c-\ud83e][\udc00-\udfff]|様で[ok]{2}|[笑w]|なん[だよ]?[よね]?)*$/;
/** 「豊臣秀吉の本名」: somebody's whom everybody knows, or nobody's. */
export const OF_OTHERS =
  /(?:[一-龥々]{3,6}|(?<!お[父母客]|[父母客])さん|くん|ちゃん|きゃら|声優|推し|主人公|作者|芸人|歌手|女優|俳優|選手|[こそあ]の人|犬|猫|ぺっと|ちゃんねる|いべ)の$/;
/** Words of three kanji and more that are people of her own life. */
export const OF_HERS =
  /(?:相方|取人|[店部課社]長|主任|彼氏|婚約者|客様|同居人|管理人|保護者|担当者|本人|じゃー|なー|まま|ぱぱ|すたっふ|めいと|かれ)の$/;

/** Naming verbs: what stands before one is a name, whatever it looks like. */
export const NAMING =
  /(?:っ?て|と)(?:[い言]い?ま|[い言ゆ]う(?!か|こと|わけ)|名前|呼[ばん]|書い|読|人)|と申|ともうし/y;
/** How a sentence ends after a name by itself; other words go on about something else. */
export const COPULA =
  /$|[。、!?\n」』)(♡♥☆★w~〜]|で(?:す|し|ー|お)|だ(?:$|[よしけかっね。、!\nょ])|な[のんー]|[ねよ](?:$|[ 。!ー\n])|って|[とに](?:申|言|い[いう]|なり|なる|変わ)|らしい|にな| (?![一-龥])|[\ud83c-\ud83e]|様|さん/y;
/** How a person is spoken of, but not a performer or a crowd. */
export const HONORIFIC =
  / ?(?:さん|くん|君|ちゃん|様|先生|先輩|主任|[部店課社係]長)(?!達|たち|の(?:動画|曲|歌|配信))/y;

/** Answers that keep the name, and places; no name begins so, whatever is in the lists. */
export const NO_ANSWER =
  /^(?:秘密|ひみつ|間違|由来|しーくれ|ぷらいべ|ぷろふ|ねっと|内緒|ないしょ|非|公開|無理|普通|ふつう|漢字|平凡|全[然部く]|絶対|一応|結構|最|当然|も?ちろん|たぶん|多分|ちょっと|さすが|ぜ[っん]|みんな|あて[てた]|自分|芸名|偽|仮|公式|日本|外国|海外|東京|大阪|京都|北海|関[東西]|四国|九州|今[日年月週はもの]|昼|夜|笑|草|かたかな|ひらがな|ろーま|記[入載]|報道|必|登録|入力|変更|え[ーっえ]|うーん|あの|そう|まあ|なんか|やっぱ|実[家際]|前[はもかよの]|先[生輩]|両親)/;
/** What no name holds of which not both parts are known. */
export const NO_NAME =
  /^(?:とか|に?な[っる]|常連|上司|やだ|いや|ながい|みじかい|ない|むり|だめ|なし|まだ|男|女|同|別|本人|一般|有名|知|ばれ|いえ|ほんと|まじ|な[にんい]|だれ|[こそあど][れこの]|名|今|昔|[前後新]|誰)|[言教覚忘違何誰変嫌長短珍出聞呼内的性者隠]|本名|名前|おし|おぼ|わす|ちが|かわい|きらい|めずら|よ[ばん]|みたい|すぎ|たい|くて|けど|から|まし|ます|した|して|です|しい$|でき|くださ|いろいろ/;
