import { HAS_DIGIT } from '@/lib/text/fold';
import { type Heard, kanaAddresses } from '../address-kana';
import { REASONS } from '../address-parts';
import { romajiAddresses } from '../address-romaji';
import type { Detector, Examples, FoldedFinding } from '../types';

/** Japanese addresses by their sound, in kana or in romaji. */
export default {
  id: 'address-jp-reading',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: 'いちの にの さんの よんの ごの ろくの ななの はちの ちょうめ ばんち すんで 住んで ひっこ 引っ越 -ku -shi -machi'.split(
    ' ',
  ),
  *find(folded) {
    for (const heard of kanaAddresses(folded)) yield found(heard);
    for (const heard of romajiAddresses(folded)) yield found(heard);
  },
} satisfies Detector;

function found({ from, to, hasBlock }: Heard): FoldedFinding {
  return hasBlock
    ? { from, to, confidence: 'strong', reason: REASONS.full }
    : { from, to, confidence: 'likely', reason: REASONS.town };
}

export const examples = {
  hit: [
    ['とうきょうとしぶやくじんぐうまえ1の2の3', 'とうきょうとしぶやくじんぐうまえ1の2の3'],
    ['じゅうしょは かわぐちし しば 12ばんち 203号室だよ', 'かわぐちし しば 12ばんち 203号室'],
    ['サイタマケンカワグチシシバ１－２－３', 'サイタマケンカワグチシシバ１－２－３'],
    ['しぶやくじんぐうまえいっちょうめにばんちさん', 'しぶやくじんぐうまえいっちょうめにばんちさん'],
    ['しぶや区じんぐうまえ1丁目2番3号', 'しぶや区じんぐうまえ1丁目2番3号'],
    ['うちはせたがやくに住んでるよ', 'せたがやく'],
    [
      '1-2-3 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan',
      '1-2-3 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan',
    ],
    ['setagaya-ku kitazawa 2-3-4 ne', 'setagaya-ku kitazawa 2-3-4'],
    ['Osaka-shi Kita-ku Umeda 1-2-3', 'Osaka-shi Kita-ku Umeda 1-2-3'],
    ['i live in shibuya-ku', 'shibuya-ku'],
  ],
  miss: [
    'わたしのかち 3-2',
    'おかしたべた 1-2-3',
    'きょうは3-2でまけたし',
    'まちがえた 1-2',
    'ちょうめんどい',
    'さんちょうめのゆうひ',
    'ばんちってなに',
    'しずかにすんでる',
    '1-2-3 go',
    'lets go 3-2 shiii',
    'sushi 1-2-3',
    'i live in a small house',
    '2-1 tokyo lol',
  ],
} satisfies Examples;
