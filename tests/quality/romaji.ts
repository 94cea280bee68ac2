const ROWS: Readonly<Record<string, string>> = {
  あ: 'a i u e o',
  か: 'ka ki ku ke ko',
  さ: 'sa shi su se so',
  た: 'ta chi tsu te to',
  な: 'na ni nu ne no',
  は: 'ha hi fu he ho',
  ま: 'ma mi mu me mo',
  ら: 'ra ri ru re ro',
  が: 'ga gi gu ge go',
  ざ: 'za ji zu ze zo',
  だ: 'da ji zu de do',
  ば: 'ba bi bu be bo',
  ぱ: 'pa pi pu pe po',
};
const KANA =
  'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも らりるれろ がぎぐげご ざじずぜぞ だぢづでど ばびぶべぼ ぱぴぷぺぽ';
const letters = new Map<string, string>([
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
  ...KANA.split(' ').flatMap((row) =>
    [...row].map((kana, n): [string, string] => [kana, ROWS[row.charAt(0)]?.split(' ')[n] ?? '']),
  ),
]);
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** Hepburn as on road signs: no long vowels. For tests only; the engine has a spelling of its own. */
export function romajiOf(hiragana: string): string {
  let out = '';
  let isDouble = false;
  for (const kana of hiragana) {
    if (kana === 'っ') {
      isDouble = true;
      continue;
    }
    const small = SMALL[kana];
    const syllable = letters.get(kana) ?? '';
    if (small) out = out.replace(/i$/, '').replace(/(?<!sh|ch|j)$/, 'y') + small;
    else out += isDouble ? `${syllable.replace(/^ch/, 'tch').replace(/^(?!tch)(.)/, '$1$1')}` : syllable;
    isDouble = false;
  }
  return out.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}
