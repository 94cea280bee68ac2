/** Ordinary talk: what most messages of a live chat are. Invented. */
export const TALK = `
こんばんは〜！今日も配信ありがとう
初見です、よろしくお願いします！
まってた！！
今日の服めっちゃかわいい♡
それな、わかりすぎるw
歌うますぎて泣いた
えーまじで？知らなかった
この曲だいすき、昔よく聴いてた
ちょっと飲み物とってくるね
ただいま、今仕事おわった
お風呂入ってくるから少し待ってて
明日も早いからそろそろ寝るね、おやすみ
マイクの音ちょっと小さいかも
画面かたまってない？
わたしも猫飼ってるよ、茶トラの男の子
最近ずっと雨でしんどい
夜ごはんはカレーにした、ちょっと辛かった
推しが尊くて息できない
次の枠もぜったい来るね
みんなコメントありがとう、ちゃんと読んでるよ
そのゲームむずかしいよね、ボスで詰んだ
笑いすぎてお腹いたい
髪切った？すごく似合ってる
今度コラボしてほしい！
誰かこの漫画読んだ人いる？
電車の中だから声出せないw
歌枠うれしい、リクエストしてもいい？
スーパーチャットありがとうございます！
あー眠い、でもまだ見たい
ここの景色きれい、どこかは内緒
hello everyone, how are you doing tonight
first time here, love the vibe
lol that was so close
you sound amazing today
brb getting some snacks
what song is this? i need it on my playlist
no way, that boss is so hard
gg everyone, that was fun
good night chat, see you tomorrow
the audio is a bit quiet on my end
`
  .trim()
  .split('\n');
