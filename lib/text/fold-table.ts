/** Values of a table cell that are no character: dropped, or more than one unit. */
const DROPPED = 0;
export const EXPANDS = 1;

/** What the 256 characters `xx00` to `xxFF` fold to. */
interface Block {
  readonly units: Uint16Array;
  /** For cells with {@link EXPANDS}: ⑩ is "10", ㍿ is "株式会社". */
  readonly expansions: ReadonlyMap<number, string>;
}

/** Longer expansions (U+FDFA becomes 18 letters) help no detector and cost time: such characters stay. */
const LONGEST_EXPANSION = 4;

const blocks: (Block | undefined)[] = [];
/** The single units of the blocks that were made so far, by block. */
export const tables: (Uint16Array | undefined)[] = Array.from({ length: 256 });

/**
 * The block a UTF-16 unit is in, made when it is first met. A chat touches a handful of the 256
 * blocks, so nothing is computed when the page loads.
 */
export function blockOf(code: number): Block {
  const index = code >> 8;
  const known = blocks[index];
  if (known) return known;
  const made = makeBlock(index << 8);
  blocks[index] = made;
  tables[index] = made.units;
  return made;
}

function makeBlock(first: number): Block {
  const units = new Uint16Array(256);
  const expansions = new Map<number, string>();
  for (let code = first; code < first + 256; code++) {
    const plain = foldCharacter(code);
    if (plain.length === 1) units[code - first] = plain.charCodeAt(0);
    else if (plain.length > 1) expansions.set(code, plain);
    units[code - first] ||= plain.length > 1 ? EXPANDS : DROPPED;
  }
  return { units, expansions };
}

/**
 * Old characters that names and addresses still have, each followed by its new one (当用漢字字体表, 1949), and
 * the variants that are written for 崎, 高, 辺, 斉, 吉.
 */
const OLD_AND_NEW =
  '澤沢廣広邊辺邉辺齋斎齊斉濱浜濵浜嶋島嶌島國国櫻桜眞真惠恵榮栄瀧滝龍竜圓円學学實実寶宝縣県區区壽寿髙高﨑崎碕崎冨富槇槙彌弥萬万邦邦淵渕渊渕奧奥藏蔵亞亜佛仏禮礼靜静條条來来豐豊關関鐵鉄鹽塩戶戸內内步歩每毎瀨瀬賴頼黑黒德徳增増曾曽祐祐橫横莊荘與与鄕郷𠮷吉'.normalize(
    'NFC',
  );

const newKanji = new Map<string, string>();
{
  const characters = [...OLD_AND_NEW];
  for (let i = 0; i < characters.length; i += 2) {
    newKanji.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
}

/** Keycap frames and everything Unicode says may be ignored when displaying: joiners, selectors, fillers. */
const INVISIBLE = /^(\p{Default_Ignorable_Code_Point}|\u{20e3})$/u;
/** Dashes and lines that people use where a hyphen is meant. NFKC leaves all but a few of them alone. */
const HYPHENS =
  /^[\u{2010}-\u{2015}\u{2043}\u{207b}\u{208b}\u{2212}\u{2500}\u{2501}\u{fe31}\u{fe32}\u{fe58}\u{fe63}\u{ff0d}]$/u;
const WAVES = /^[\u{223c}\u{301c}\u{ff5e}]$/u;
const SPACES = /^[\p{Zs}\t\v\f]$/u;
const DECIMAL = /^\p{Nd}$/u;
const LINE_ENDS = /^[\r\n\u{85}\p{Zl}\p{Zp}]$/u;

/** One BMP character in its plain spelling; empty for an invisible one. */
function foldCharacter(code: number): string {
  const character = String.fromCharCode(code);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  // The first two code points are the table's own marks.
  if (isSurrogate) return character;
  if (code <= EXPANDS || INVISIBLE.test(character)) return '';
  if (HYPHENS.test(character)) return '-';
  if (WAVES.test(character)) return '~';
  if (SPACES.test(character)) return ' ';
  if (LINE_ENDS.test(character)) return '\n';
  const digits = framedNumber(code) ?? digitOfAnyScript(character);
  if (digits !== undefined) return digits;
  const plain = [...character.normalize('NFKC').toLowerCase()].map(toPlain).join('');
  return plain.length > LONGEST_EXPANSION ? character : plain;
}

/** First and last code point of numbers in a frame, and the number that the first one shows. */
const FRAMED: readonly (readonly [first: number, last: number, shows: number])[] = [
  [0x2460, 0x2473, 1], // ① to ⑳
  [0x2474, 0x2487, 1], // ⑴ to ⒇
  [0x2488, 0x249b, 1], // ⒈ to ⒛
  [0x24ea, 0x24ea, 0], // ⓪
  [0x24eb, 0x24f4, 11], // ⓫ to ⓴
  [0x24f5, 0x24fe, 1], // ⓵ to ⓾
  [0x24ff, 0x24ff, 0], // ⓿
  [0x2776, 0x277f, 1], // ❶ to ❿
  [0x2780, 0x2789, 1], // ➀ to ➉
  [0x278a, 0x2793, 1], // ➊ to ➓
];

function framedNumber(code: number): string | undefined {
  const row = FRAMED.find(([first, last]) => code >= first && code <= last);
  return row && String(code - row[0] + row[2]);
}

/**
 * The ASCII digit for a decimal digit of any script, or undefined.
 * Unicode keeps them in runs whose length is a multiple of ten, zero first.
 */
export function digitOfAnyScript(character: string): string | undefined {
  if (!DECIMAL.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (DECIMAL.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** One kana script, one generation of kanji. */
function toPlain(character: string): string {
  return newKanji.get(character) ?? toHiragana(character);
}

/** ア to あ. The long vowel mark ー has no hiragana and stays. */
function toHiragana(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : character;
}
