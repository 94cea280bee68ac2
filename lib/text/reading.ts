/** Hiragana from ぁ (U+3041) to ん (U+3093) in Kunrei-shiki; `x` marks a small letter that joins the syllable before it. */
const SYLLABLES =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za si zi su zu se ze so zo ta da ti zi x tu zu te de to do na ni nu ne no ha ba pa hi bi pi hu bu pu he be pe ho bo po ma mi mu me mo xya ya xyu yu xyo yo ra ri ru re ro wa wa i e o n'.split(
    ' ',
  );
const FIRST = 0x3041;

/** Hepburn and what else people write, in Kunrei-shiki. Longer spellings come first. */
const ROMAJI: readonly (readonly [spelling: RegExp, plain: string])[] = [
  [/[\u0300-\u036f'’-]/g, ''],
  [/[tc]ch/g, 'ch'],
  [/shi/g, 'si'],
  [/chi/g, 'ti'],
  [/d?ji/g, 'zi'],
  [/[td]su/g, 'tu'],
  [/sh/g, 'sy'],
  [/ch/g, 'ty'],
  [/jy?/g, 'zy'],
  [/f/g, 'h'],
  [/m(?=[bp])/g, 'n'],
  // Lists of old have large letters where small ones are read: きよなん is きょなん.
  [/(?<=[kgsztdnhbpmr])iy(?=[auo])/g, 'y'],
  [/oh(?![aeiouy])/g, 'o'],
  // What long vowels and doubled consonants are written with differs from person to person: they are short here.
  [/ou/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/**
 * One plain spelling for a Japanese word in kana or in any romaji, by which the two can be compared:
 * さとう, Satoh and satou are "sato". Long vowels and doubled consonants are lost.
 * @param folded hiragana or Latin letters, as folding leaves them
 */
export function readingOf(folded: string): string {
  let letters = '';
  for (let i = 0; i < folded.length; i++)
    letters += SYLLABLES[folded.charCodeAt(i) - FIRST] ?? latin(folded.charAt(i));
  const joined = letters.replace(/ix(?=y)/g, '').replace(/x/g, '');
  return ROMAJI.reduce((text, [spelling, plain]) => text.replace(spelling, plain), joined);
}

/** ō is o; the long vowel mark is nothing. */
function latin(character: string): string {
  return character === 'ー' ? '' : character.normalize('NFD');
}
