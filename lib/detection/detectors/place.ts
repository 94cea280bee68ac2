import { placesIn } from '../places';
import type { Detector, Examples } from '../types';

/** The station, school, work or landmark she says is hers. */
export default {
  id: 'place',
  kind: 'place',
  classes: 0,
  cues: '最寄,もより,徒歩,歩い,の近,の隣,の裏,すぐ,通っ,通い,通う,在学,在籍,出身,卒業,働,勤,ばいと,職場,会社,学校,母校,年生,看護,nearest,closest,i live,go to,k at,m at,study'.split(
    ',',
  ),
  *find(folded) {
    for (const { from, to } of placesIn(folded)) yield { from, to, confidence: 'likely' };
  },
} satisfies Detector;

export const examples = {
  hit: [
    ['最寄り駅は三軒茶屋です', '三軒茶屋'],
    ['最寄りは高円寺だよ', '高円寺'],
    ['家は大宮駅から徒歩5分', '大宮駅'],
    ['武蔵小杉駅の近くに住んでる', '武蔵小杉駅'],
    ['赤羽駅から歩いて8分のとこに住んでる', '赤羽駅'],
    ['青葉台高校に通ってる', '青葉台高校'],
    ['今は緑山大学の3年生です', '緑山大学'],
    ['母校は桜丘高校だよ', '桜丘高校'],
    ['藤が丘駅が最寄り', '藤が丘駅'],
    ['バイト先は喫茶ソラ北口店です', '喫茶ソラ北口店'],
    ['花山市立病院で看護師してる', '花山市立病院'],
    ['青山病院で働いてます', '青山病院'],
    ['my nearest station is shibuya', 'shibuya'],
    ['i go to lincoln high', 'lincoln high'],
    ['i live right next to the old mill park', 'the old mill park'],
  ],
  miss: [
    '最寄り駅は秘密',
    '最寄りは言えない',
    '渋谷駅でライブ',
    '東京駅のお土産おいしい',
    '大学生です',
    '近くにコンビニある',
    '最寄りはどこ？',
    '高校野球みてる',
    '駅前のカフェ',
    '夕食は地元の料理',
    '私立中学に通ってる',
    '田舎に住んでる',
    '大阪に住んでます',
    '一人で住んでる',
    '新宿駅の近くのカフェ',
    '高校の卒業式だった',
    'i live by the sea',
    'i go to college',
    'i live near you',
    'the nearest station is closed',
  ],
} satisfies Examples;
