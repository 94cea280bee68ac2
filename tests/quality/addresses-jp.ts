import { anyPlace } from './places-jp';
import type { Random } from './random';
import { romajiOf } from './romaji';

/** An address, and what its spelling is called in the report. */
interface Spelled {
  readonly text: string;
  readonly form: string;
}

const KANJI = [...'〇一二三四五六七八九'];

/** 25 as people write it on a door plate: 二十五. */
function kanji(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const digit = (count: number, unit: string) => (count > 1 ? KANJI[count] : '') + (count > 0 ? unit : '');
  return digit(hundreds, '百') + digit(tens, '十') + (ones > 0 ? KANJI[ones] : '');
}

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))).replaceAll('-', '−');
const joined =
  (between: string) =>
  (a: number, b: number, c: number): string =>
    [a, b, c].join(between);

type Block = (a: number, b: number, c: number) => string;

/** What stands after the town. */
const blocks: Readonly<Record<string, Block>> = {
  '1-2-3': joined('-'),
  '1-2-3-405': (a, b, c) => `${a}-${b}-${c}-${a}0${(b % 9) + 1}`,
  '1-2': (a, b) => `${a}-${b}`,
  'full-width': (a, b, c) => wide(`${a}-${b}-${c}`),
  'full-width hyphen': (a, b, c) => wide(`${a}-${b}-${c}`).replaceAll('−', '－'),
  'long vowel mark': joined('ー'),
  dash: joined('‐'),
  の: joined('の'),
  '1の2': (a, b) => `${a}の${b}`,
  丁目番号: (a, b, c) => `${a}丁目${b}番${c}号`,
  '丁目番号, full-width': (a, b, c) => wide(`${a}丁目${b}番${c}号`),
  '丁目番号, spaces': (a, b, c) => `${a}丁目 ${b}番 ${c}号`,
  '丁目1-2': (a, b, c) => `${a}丁目${b}-${c}`,
  丁目番地: (a, b) => `${a}丁目${b}番地`,
  丁目番地の: (a, b, c) => `${a}丁目${b}番地の${c}`,
  '丁目, kanji': (a, b, c) => `${kanji(a)}丁目${kanji(b)}番${kanji(c)}号`,
  '丁目, kanji then digits': (a, b, c) => `${kanji(a)}丁目${b}-${c}`,
  'kanji, hyphens': (a, b, c) => [a, b, c].map(kanji).join('－'),
  'kanji, の': (a, b, c) => [a, b, c].map(kanji).join('の'),
  番地: (_, b, c) => `${b}${c}番地`,
  '番地, kanji': (_, b) => `${kanji(b)}番地`,
  番地4: (a, b, c) => `${b}${a}番地${c}`,
  番地の4: (a, b, c) => `${b}${a}番地の${c}`,
  番号: (_, b, c) => `${b}番${c}号`,
  '番3-405号': (_, b, c) => `${b}番${c}-405号`,
  丁目: (a) => `${a}丁目`,
  lone: (a, b, c) => `${a}${b}${c}`,
  甲乙: (a, b, c) => `${['甲', '乙', '丙'][c % 3]}${b}${a}-${c}`,
  'イロ, 番地': (a, b, c) => `${['イ', 'ロ', 'ハ'][c % 3]}${b}${a}番地`,
  地割: (a, b, c) => `第${a}地割${b}番地${c}`,
  '地割-': (a, b, c) => `${b}地割${a}-${c}`,
  条丁目: (a, b, c) => `${'北南'[c % 2]}${a}条${'西東'[b % 2]}${b}丁目`,
  '条丁目1-2': (a, b, c) => `${'北南'[c % 2]}${a}条${'西東'[b % 2]}${b}丁目${c}-${a}`,
  線号: (a, b, c) => `${'東西'[c % 2]}${a}線${'北南'[b % 2]}${b}号`,
  字番地: (_, b, c) => `字${['中野', '上原', '前田', '川向'][c % 4]}${b}番地${c}`,
  '字1-2': (a, b, c) => `字${['中野', '上原', '前田', '川向'][c % 4]}${b}${a}-${c}`,
  無番地: () => '無番地',
  番外地: () => '番外地',
};

const BUILDINGS = [
  'コーポ桜',
  'メゾン青木',
  'ハイツ山田',
  'サンハイツ',
  'レジデンス本町',
  'スカイタワー',
  'レオパレス緑',
  'ヴィラ中央',
  '若葉荘',
  'グリーンマンション',
  '第二田中ビル',
  'シャトー南',
  'パークハイム',
  'ライオンズマンション駅前',
  'グランドメゾン',
  'メゾン・ド・リス',
  'アーバンコート',
  'プラザ西',
  'ひまわりアパート',
  '県営住宅3号棟',
  'Maison Blanche ',
  'Sky Heights ',
  'A棟',
];
const ROOMS = [
  '101',
  '203号室',
  '405号',
  ' 302',
  '　1203号室',
  '#203',
  ' 2F',
  ' 5階',
  'B-102',
  '-201',
  '',
  '２０１号室',
];

/** Building and room, or a room alone, or nothing (half the time). */
function building(random: Random): string {
  const gap = random.pick(['', ' ', '　', '\n']);
  return random.pick([
    '',
    '',
    '',
    `${gap}${random.pick(BUILDINGS)}${random.pick(ROOMS)}`,
    `${gap || ' '}${random.pick(BUILDINGS)}${random.pick(ROOMS)}`,
    `${gap || ' '}${random.pick(['203号室', '101号', '#405', '５０２号室', '3F', '1203号室'])}`,
  ]);
}

/** What people type between prefecture, city, town and block. */
const GAPS = ['', '', '', '', '', ' ', '　', '\n', '、', '・', '🏠', '✨', ','];

/** A real town of Japan, with an invented block and building, in every spelling of the parts. */
export function realAddress(random: Random): Spelled {
  const { prefecture, county, city, municipality, town } = anyPlace(random);
  const [form, block] = random.pick(Object.entries(blocks));
  const numbers = block(random.between(1, 9), random.between(1, 30), random.between(1, 20));
  const area =
    /番外?地$/.test(form) && !/^番地/.test(form) ? town : random.pick([town, town, town, `大字${town}`]);
  const gap = random.pick(GAPS);
  const above = random.pick([
    [prefecture, county + city + municipality],
    [prefecture, county + city + municipality],
    [county + city + municipality],
    [prefecture, city + municipality],
    [city + municipality],
    city ? [city, municipality] : [prefecture, municipality],
    city ? [municipality] : [county + municipality],
  ]);
  const text = [...above, area, numbers].join(gap) + building(random);
  return { text: random.pick([text, text, text, text, otherSpelling(text, random)]), form };
}

/** ヶ and ケ, old characters, spaces between all. */
function otherSpelling(text: string, random: Random): string {
  return random.pick([
    text.replace(/[ヶケ](?=[一-龥])/g, random.pick(['が', 'ガ', 'ケ', 'ヶ'])),
    text.replaceAll('沢', '澤').replaceAll('浜', '濱').replaceAll('島', '嶋').replaceAll('崎', '﨑'),
    wide(text),
  ]);
}

/** Towns with their readings; the table of Japan Post has none. */
const READINGS = [
  ['神宮前', 'じんぐうまえ'],
  ['北沢', 'きたざわ'],
  ['本町', 'ほんちょう'],
  ['中央', 'ちゅうおう'],
  ['栄町', 'さかえちょう'],
  ['緑ヶ丘', 'みどりがおか'],
  ['上野', 'うえの'],
  ['大手町', 'おおてまち'],
  ['若松町', 'わかまつちょう'],
  ['新田', 'しんでん'],
  ['松原', 'まつばら'],
  ['東', 'ひがし'],
] as const;

const katakana = (text: string) =>
  text.replace(/[ぁ-ゔ]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60));
const READ = ['', 'いっ', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はっ', 'きゅう'];
const COUNT = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];

/** The same kind of address by its sound, in hiragana or katakana. */
export function kanaAddress(random: Random): Spelled {
  const { reading, prefectureReading } = anyPlace(random);
  const [, town] = random.pick(READINGS);
  const [a, b, c] = [random.between(1, 9), random.between(1, 9), random.between(1, 9)];
  const [form, block] = random.pick([
    ['kana, の', `${a}の${b}の${c}`],
    ['kana, hyphens', `${a}-${b}-${c}`],
    ['kana, 丁目', `${a}ちょうめ${b}ばん${c}ごう`],
    ['kana, 丁目 in kanji', `${a}丁目${b}番${c}号`],
    ['kana, numbers too', `${READ[a]}ちょうめ${COUNT[b]}ばんち${COUNT[c]}`],
    ['kana, numbers too', `${READ[a]}ちょうめ${COUNT[b]}の${COUNT[c]}`],
    ['kana, 番地', `${a}${b}ばんち`],
  ] as const);
  const gap = random.pick(['', '', '', ' ', '　', '\n', '、']);
  const text = [random.pick([prefectureReading, prefectureReading, '']), ...reading, town, block]
    .filter(Boolean)
    .join(gap);
  return { text: random.pick([text, text, katakana(text)]), form };
}

/** And in Latin letters, from the largest part down or the other way round. */
export function romajiAddress(random: Random): Spelled {
  const { reading, prefectureReading } = anyPlace(random);
  const [, town] = random.pick(READINGS);
  const block = [random.between(1, 9), random.between(1, 30), random.between(1, 20)].join('-');
  const parts = reading.map((part) => romajiOf(part).replace(/(?=(?:shi|ku|cho|machi|mura|son)$)/, '-'));
  const prefecture = romajiOf(prefectureReading).replace(
    /(?:(?<=tokyo)to|(?<=hokkai)do|(?<=kyoto|osaka)fu|ken)$/,
    (end) => (end === 'do' ? 'do' : ''),
  );
  const comma = random.pick([', ', ', ', ' ', ',']);
  const small = [`${block} ${romajiOf(town)}`, ...[...parts].reverse()];
  const large = [...parts, `${romajiOf(town)} ${block}`];
  const [form, text] = random.pick([
    ['romaji, small first', [...small, prefecture].join(comma)],
    ['romaji, small first, no prefecture', small.join(comma)],
    [
      'romaji, small first, code',
      `${[...small, prefecture].join(comma)} ${random.digits(3)}-${random.digits(4)}`,
    ],
    ['romaji, small first, Japan', `${[...small, prefecture].join(', ')}, Japan`],
    ['romaji, large first', [prefecture, ...large].join(comma)],
    ['romaji, large first, no prefecture', large.join(comma)],
  ] as const);
  return { text: random.pick([text, capitals(text), capitals(text)]), form };
}

function capitals(text: string): string {
  return text.replace(/(?<![A-Za-z-])[a-z]/g, (letter) => letter.toUpperCase());
}
