/** Sentences around a name, as in carriers.ts: every second one is unseen. Each string has one a line. */
const lines = (text: string) => text.trim().split('\n');

export const nameCarriers: Readonly<Record<string, readonly string[]>> = {
  // A surname and a given name.
  'name ja': lines(`
本名は{}です
{}と申します
名前: {}
ほんとの名前は{}だよ
氏名 {}
中の人は{}です
本名 {} っていうの
フルネームは{}です
本名ね、{}
はじめまして、{}です
彼氏の{}くんがね
店長の{}さんに怒られた
戸籍の名前は{}
私の本名{}だから呼んで
本名→{}
本名＝{}
本名:{}
本名：{} 内緒ね
本名が{}なんだよね
本名って{}なんだw
え、本名？{}だよ
本名言うね。{}です
本名教えるね→{}
本名バラすと{}
内緒だけど本名{}です
誰にも言わないでね 本名は{}
本名{}って言います
本名は{}といいます
本名は {} ！！
わたしの本名、{}なの
私の本名は{}だから、DMで検索してみて
実は本名{}なんです
ここだけの話本名{}ね
本名「{}」
本名（{}）
{}（本名）
{}(本名です)
{}が本名
{}が本名だよ
{}は本名です
{}っていうのが本名
{}って本名なの
{} ←本名
{}これ本名ね
{}本名だから検索しないでw
実名は{}
実名：{}
実名{}でやってます
リアルネームは{}です
リアルネーム {}
リアルの名前は{}
リアルでは{}って名前
ほんみょうは{}だよ
ほんみょー {}
フルネーム{}です
フルネームで言うと{}
ふるねーむ→{}
フルネーム：{}
フルネーム書くね、{}
フルネームは {} って書きます
氏名：{}
氏名は{}です
姓名: {}
姓名 {}
お名前 {}
名前は{}です
なまえは{}だよ
名前：{} 年齢：24
名前 {} 住所はDMで
名前は{}って言います
名前は{}っていうんだけど
名前、{}です
なまえ→{}
受取人 {}
宛名は{}でお願いします
宛名：{}
口座名義は{}です
名義 {}
振込先の名義が{}
戸籍名は{}
戸籍上の名前は{}なの
戸籍だと{}
旧姓は{}です
旧姓{}
旧姓のときは{}でした
結婚して{}になりました
中の人{}です
中の人の名前は{}
中の人は{}っていいます
ほんとの名前 {}
本当の名前は{}です
本当の名前：{}
本当は{}って言うの
ほんとは{}っていう名前
ほんとうのなまえは{}
ホントの名前{}だよ
実は{}って言うの
実は{}っていいます
実は{}って名前です
リアルだと{}です
{}といいます
{}って言います
{}っていいます、よろしくね
{}って名前です
{}という名前です
{}という者です
{}と言います、よろしくお願いします
わたくし{}と申します
私{}です
わたしは{}です
あたし{}っていうの
私、{}って言います
俺{}
僕は{}です
うち{}っていうねん
私の名前は{}です
わたしのなまえは{}だよ
名前{}だからよろしく
初めまして！{}です
はじめまして♡{}といいます
初めまして、{}と申します
改めまして{}です
あらためまして、{}です
自己紹介します、{}です
自己紹介 {} 22歳
{}です、よろしくお願いします
{}です！よろしくね
{}です。はじめまして
新人の{}です
{}より
いつもありがとう。{}より♡
{}より愛を込めて
会社では{}です
学校では{}って呼ばれてる
検索するなら{}で出るよ
Facebookは{}でやってる
Facebookの名前 {}
フェイスブック {} で検索して
インスタは本名の{}でやってます
LINEの名前{}のままだった
ラインの名前は本名で{}
アマゾンの宛名が{}になってる
身分証の名前が{}
免許証には{}って書いてある
パスポートの名前は{}
保険証の名前 {}
卒アルに{}って載ってる
名札に{}って書いてある
表札{}です
彼氏は{}っていう
彼氏の名前は{}
彼氏の本名は{}です
元カレの{}がストーカーで
元彼の名前{}っていうんだけど
旦那の{}が帰ってきた
旦那の名前は{}です
うちの夫、{}って言うの
弟の{}がうるさい
お兄ちゃんの{}が来てる
妹の名前は{}
父の名前は{}です
お母さんの名前{}
息子の{}くんが熱出した
娘は{}っていいます
友達の{}ちゃんと遊んだ
親友の{}が結婚した
友達の本名は{}
同僚の{}さんがムカつく
上司の{}さんにセクハラされた
上司は{}って人
部長の{}さんが来た
社長の{}さんの愛人らしい
バイト先の{}さん
バイト先の店長の{}って人
職場の{}さんに告白された
職場の先輩の{}さんがこわい
隣の部屋の{}さんがうるさい
隣の席の{}くん
隣に住んでる{}さん
同じクラスの{}くんが好き
同じ大学の{}って子
担任の{}先生
高校の担任は{}先生
大家の{}さんに怒られた
マネージャーの{}さんが送ってくれる
お客様の本名は{}さん
お客さんの{}さんの本名知ってる
常連の{}さん、本名らしいよ
あの人の本名{}らしい
あの人の本名は{}なんだって
あの常連さん本名は{}っていうらしい
ゆめちゃんの本名は{}だよ
彼の本名は{}
あいつの本名{}な
店の名簿に{}って書いてあった
幼なじみの{}と会う
先輩の{}さんが好きだった
後輩の{}くんかわいい
ストーカーの名前は{}
近所の{}さんに見られた
スタッフの{}さんが優しい
`),
  // A surname alone.
  'name ja surname': lines(`
名字は{}です
苗字は{}だよ
苗字{}なんだけど珍しい？
みょうじは{}です
名字 {}
旧姓は{}です
旧姓{}なの
旧姓は{}でした
旧姓が{}だったの
本名の名字は{}
本名の苗字{}っていうの
下の名前は秘密で苗字は{}です
店長の{}さんに怒られた
上司の{}さんがしつこい
同僚の{}さんが休みで
隣の部屋の{}さんがうるさい
隣の席の{}くん
同じクラスの{}くんが好き
担任の{}先生
バイト先の{}さん
彼氏の{}くんがね
職場の{}さんに告白された
大家の{}さんに会った
マネージャーの{}さんに相談した
うちの会社の{}部長がさ
部長の{}さん
お客様の本名は{}さん
上の階の{}さんがうるさい
姓は{}です
姓が{}に変わりました
本名は{}です
本名は{}だよ
`),
  // A given name alone.
  'name ja given': lines(`
下の名前は{}です
下の名前は{}だよ
下の名前 {}
下の名前：{}
下の名前は{}っていうの
したの名前は{}
本名は{}です
本名は{}だよ
本名は{}って言うの
ほんとの名前は{}です
本当の名前は{}っていうの
ほんとは{}って名前
彼氏の{}くんがね
彼氏の名前は{}
弟の{}くんが来た
息子の{}くんが熱
妹の{}ちゃん
娘の{}ちゃんが寝た
友達の{}ちゃんと遊んだ
隣の席の{}くん
旦那の名前は{}です
娘の名前は{}
本名 {}
本名→{}
`),
  // A given name and a surname.
  'name en': lines(`
my real name is {}
my name is {}
irl my name is {}
my full name is {}
real name: {}
my legal name is {} btw
my actual name is {} lol
my government name is {}
my real name's {}
my birth name is {}
full name {}
my irl name is {}
irl name: {}
my real name is actually {} haha
real name = {}
ok fine my real name is {}, don't tell anyone
my name irl is {}
my real life name is {}
{} is my real name
{} is my full name lol
{} that's my real name
{} <- my real name
{} (real name)
{}, my real name
im {} irl
i'm {} in real life
i am {} irl btw
irl im {}
in real life i'm {}
irl i go by {}
it's {} btw (real name)
its {} that's my legal name
you can call me {}, that's my real name
call me by my real name, {}
just call me {} its my real name
please use my real name {}
my name is {} but dont say it here
my name is actually {}
hi my name is {}
hello my names {} nice to meet you
name: {}
my name's {}
legal name: {}
government name {} lmao
my real full name is {}
my full legal name is {}
my name on my id is {}
my passport says {}
it says {} on my id
my facebook is under my real name {}
look me up on facebook, {}
you can find me on facebook as {}
im {} on facebook
my maiden name is {}
my maiden name was {}
my married name is {}
my boyfriend's name is {}
my bfs name is {}
my ex's name is {}
my husband is called {}
my sister's name is {}
my brothers name is {}
my boss's name is {}
my mom's name is {}
my roommate's name is {}
my teacher is named {}
my manager's full name is {}
her real name is {}
his real name is {} btw
their real name is {}
her actual name is {} lol
his full name is {}
that girl's real name is {}
my neighbor's name is {}
my best friends name is {}
my landlord {} came by
my boyfriend {} is here
my ex {} keeps texting me
my coworker {} is so annoying
my name was {} before i got married
the name's {}
born {}
signed, {}
love, {}
regards, {}
- {}
xoxo {}
i was born {}
my parents named me {}
they call me {} at work
everyone at work knows me as {}
account name is {}
cashapp is under {}
the account holder is {}
package is for {}
ship it to {}
ma real name is {}
me real name's {}
my real nam is {}
`),
  // A given name alone.
  'name en given': lines(`
my real name is {}
my real name's {} lol
real name: {}
my first name is {}
my actual name is {} btw
my irl name is {}
{} is my real name
my legal name is {}
her real name is {}
his real name is {}
my boyfriend's name is {}
my ex's name is {}
my sister's name is {}
my husband's name is {}
irl my name is {}
my government name is {}
my name irl is {}
my real name is {} don't tell anyone
my middle name is {}
my birth name was {}
`),
  // A surname alone.
  'name en surname': lines(`
my last name is {}
my surname is {}
my last name's {} lol
my maiden name is {}
last name: {}
my family name is {}
my maiden name was {}
surname {}
`),
};
