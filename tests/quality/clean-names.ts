/** Talk about names that gives nobody away: refusals, greetings, famous people, pets, stage names, origins. One a line. */
export const NAME_TALK = `
本名は秘密です
本名は言えない
本名は？
本名教えて
本名なに？
本名じゃないよ
本名バレした
本名でやってる人すごい
本名知りたい
本名はちょっと言えないかな
本名は可愛い感じ
本名は普通だよ
本名は全然違うよ
本名と芸名
本名は漢字二文字だよ
本名は長いです
本名は絶対教えない
本名はナイショ♡
実名報道
名前なんていうの？
名前が覚えられない
名前の由来
猫の名前はミケ
名前は花にちなんでる
名前はゆいです
名前はルナって言います
名前可愛いね
名前変えた
名前間違えた
中の人は別
中の人が男
中の人がいい人そう
中の人は声優さん
中の人は元気です
中の人はおじさんです
下の名前は秘密
下の名前で呼んで
下の名前教えて
苗字は内緒
苗字は普通です
苗字珍しいね
田中さんこんばんは
佐藤くん久しぶり
はじめまして！初見です
はじめまして、大阪から来ました
はじめまして、大学生です
はじめまして福岡です
はじめまして、千葉県民です
初めまして、石川県在住です
私は東京です
私は大阪出身です
私は中国人です
私、今日休みです
私も同じです
私は高校三年生です
私は林檎が好きです
うち今北海道です
僕は前から好きです
実は今日誕生日です
実は昨日転んだって言うの
新人のゆいです
改めましてルナです
ルナといいます
ゆいって言います
花子と申します
店長の話
店長の愛想が悪い
店長の方針です
店長の森
友達の家
友達の結婚式
友達の田舎
弟の部屋
弟の高校
彼氏の実家
母の日だね
会社の上司
会社の近藤
父の仕事は林業です
職場の人
隣の席の人
担任の先生
先輩の卒業式
旦那の石原裕次郎好き
大谷翔平すごい
木村拓哉かっこいい
推しの本名は知らない
前より良い
昨日より今日
東京より
東より
妹ちゃんかわいい
お兄ちゃんの友達
名義変更した
宛名は書かなくていい
what's your real name
whats ur name
my name is luna
my name is jeff
i'm dead
i'm so tired
call me crazy
the real name of the game is grind
my real name is a secret
real name reveal when
my real name is boring
my real name is super long
my real name is none of your business
my real name is not luna
my real name is weird lol
my real name is kinda cute
my name is on the list
my name is too hard to say
i'm jordan
i'm will be back
im max level
i am grace
this is lily
my ex is crazy
my mom said no
my boss is mean
my friend grace is here
my boyfriend broke up with me
love you all
love grace and peace
first name basis
last name ever first name greatest
full name please
my dog's name is max
her name is luna
you know my name
name a better duo
name: luna
it's mark time
本名で呼ばないで
本名出すのNG
本名っぽい
本名だと思ってた
本名と全然違う名前
本名かと思った
本名は墓場まで持ってく
本名は一生言わない
本名は想像におまかせ
本名聞かないでね
本名は店長しか知らない
本名は2文字
本名はひらがなです
本名はダサいから言わない
本名は古風な感じかな
本名は母がつけた
実名はやめとこ
フルネームで呼ぶな
フルネームは無理だって
フルネーム知ってる人いる？
リアルネームはNGで
名前だけでも覚えて帰ってね
名前呼んで〜
名前読めない
名前の読み方おしえて
名前はなんでもいいよ
名前はまだ決めてない
名前は忘れたけど
名前はあとで
名前は好きに呼んで
名前は花からとった
名前は星にちなんだ
名前：名無し
名前: まだない
なまえ変えたの気づいた？
お名前なんて読むの
お名前かわいいですね
キャラ名考えて
キャラの名前は何がいい？
犬の名前はモコ
うちの猫の名前は小雪です
店の名前は出せない
曲の名前は忘れた
新しい名前どう？
苗字が多い名前
苗字は言わないよ
苗字あてて
下の名前かわいい
下の名前はひみつ♡
下の名前で呼ばれるの好き
旧姓とかある？
旧姓に戻したい
戸籍の話はやめよ
中の人がんばって
中の人はいません
中の人は疲れてます
中の人は人間です
中の人は猫です
中の人は二人います
中の人の年齢は？
中の人交代した？
佐藤さんこんばんは！
鈴木さん初見ありがと
高橋さん久しぶり〜
田中くんナイス
山本さんギフトありがとう
小林さんおかえり
山田さんいつもありがと♡
健太くん来てくれたの
みさきちゃんおつかれ
たかしくんこんばんは
美咲ちゃんかわいい
渡辺さんまた明日ね
石原さとみに似てるって言われた
綾瀬はるか好き
新垣結衣になりたい
福山雅治の曲
橋本環奈かわいすぎ
山田涼介くん推し
広瀬すず出てた
織田信長すき
徳川家康の話
坂本龍馬かっこいい
竈門炭治郎のコスプレ
碇シンジかよ
江戸川コナン見た
野比のび太じゃん
はじめましてよろしくね
はじめまして、ゆいです
はじめまして！来てくれてありがとう
はじめまして、北海道から
はじめまして、社会人です
はじめまして、神奈川です
はじめまして、大学二年です
初めまして、会社員してます
初めまして、長野県民です
初めまして今日から始めました
改めましてよろしくです
改めまして今年もよろしく
自己紹介するね
自己紹介 22歳 会社員
自己紹介 趣味は映画です
私は元気です
私は金曜休みです
私は林檎派です
私は森に行きたい
私は南国育ち
私は西日本です
私は東北の人です
私は千葉住みです
私は福島生まれです
私は秋田美人です
私は中学生の頃バレー部
私は大分県です
私、宮崎出身です
私 今井美樹好きです
私も高校の時そうだった
私の前田の推しが
私今月三回目です
わたし石川県です
わたしは原宿が好き
あたし山口県行ったことない
あたしは平日休みなの
俺は大阪です
僕は関西人です
うちは犬がいます
うち長崎やねん
うちは両親が厳しい
実は今度引っ越します
実は前から好きでした
実は大食いです
実は東大生です
新人のるなです
ゆいって呼んでね
ルナって名前気に入ってる
さくらと申します
みくといいます、よろしく
まいって言います
ななです！よろしくお願いします
りおです。はじめまして
明日休みです。よろしく
東京です、よろしく
前より痩せた？
去年より楽しい
千葉より遠い
大谷より打つ
ファンより
みんなより
ゆいより
店長がうるさい
店長の指示です
店長の本名知らない
店長は優しい
店長に怒られた
店長の高い声
上司の飲み会だるい
上司の前でやらかした
部長の話が長い
社長の車すごい
会社の東側
会社の近くのカフェ
会社の大久保店
職場の後輩ちゃん
職場の先輩さん
バイト先の新人くん
バイト先の常連さん
友達の誕生日
友達の原付
友達の森ガール
友達の中では一番
友達の彼氏くん
友達のゆいちゃんと配信する
友達の名前なんだったかな
親友の結婚式
親友の高校
彼氏の名前は秘密
彼氏の名前は言えない
彼氏の話はしません
彼氏のいる子
元カレの話する？
元カレの車
旦那の実家
旦那の上司さん
夫の名字になった
弟の大学
弟の小遣い
兄の車かりた
姉の子供
妹の高校受験
妹の名前は内緒
父の日だね
父の仕事
母の手料理
母の大好物
娘の学校
息子の入学式
隣の席の子
隣の部屋の音
隣の家の犬
同じクラスの子
同じ学校の人
同じ会社の人
担任の先生こわかった
先輩の家
後輩の新人くん
お客さんの名前は言えない
お客様の個人情報
常連の田中さんこんばんは
常連の皆さん
スタッフの皆さんありがとう
マネージャーの指示
幼なじみの家
近所の大型スーパー
上の階の人うるさい
大家の許可
ストーカーの話
名義は会社
宛名は空欄で
宛名書くの大変
受取人払い
免許証の写真ひどい
身分証の提示お願いします
パスポートの期限
卒アルの写真
名札つけてる
my name sounds silly
my name is hard to spell
my name is a secret lol
my name is not important
my name is blocked here
my name is whatever you want
my name? guess
say my name
name one song
whats my name again
my names cute right
my real name? no way
my real name is long
my real name is ugly
my real name is pretty common
my real name is off limits
my real name is for me only
my real name starts with a b
my real name rhymes with banana
real name or stage name?
real names only
no real names in chat
dont ask my real name
is luna your real name
nobody knows my real name
i never say my real name
luna is not my real name
full name or nickname
full names are banned here
first name only please
first name starts with e
last name doesnt matter
last name is none of ur business
her name is cute
his name is funny
my cat's name is milo
my dogs name is buddy
the dog is called max
i'm max rank
i'm so dead
i'm luna
im sarah
hi im mia
i am groot
this is awesome
this is jack in the box
call me maybe
call me queen
call me later
i go by luna
my ex is a clown
my ex texted me
my boss yelled at me
my mom is calling
my mom made dinner
my dad said hi
my sister is asleep
my brother plays this
my friend is late
my best friend came over
my boyfriend is jealous
my husband cooks
my teacher hates me
my manager said stop
love you guys
love this song
xoxo everyone
xoxo see you
- best stream ever
born in june
born to lose
it says error
follow me on facebook
anyone know me here
emily carter is an actress
taylor swift is the best
tom hanks lol
do you like jennifer lawrence
harry potter marathon
who is john wick
irl im shy
im tired in real life
it's raining irl
at work i'm busy
call me daddy irl
i'm grace kelly fan
my sister grace loves this
運営より
スタッフ一同より
中の人より
大阪より愛を込めて
父は大工です
旦那は公務員です
名前は漢字一文字
自己紹介カード作った
うちの子は元気です
友達の中村屋
お隣の田中さんこんばんは
`
  .trim()
  .split('\n');
