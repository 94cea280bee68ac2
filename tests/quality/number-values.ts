import { faker } from '@faker-js/faker';
import { type CountryCode, getCountries, getExampleNumber, isValidPhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import type { Random } from './random';

/** Something that gives somebody away, and what its spelling is called in the report. */
export interface Value {
  readonly text: string;
  readonly form: string;
}

export type Maker = (random: Random) => Value;

/** A valid number of a country, nationally significant digits only: an example with other last digits. */
function significant(country: CountryCode, random: Random): string {
  const example = getExampleNumber(country, examples)?.nationalNumber ?? '';
  const keep = Math.max(3, example.length - 5);
  for (let tries = 0; tries < 20; tries++) {
    const digits = example.slice(0, keep) + random.digits(example.length - keep);
    if (isValidPhoneNumber(digits, country)) return digits;
  }
  return example;
}

const ALL_COUNTRIES = getCountries().filter(
  (country) => country !== 'JP' && getExampleNumber(country, examples),
);

/** Numbers of every country, with their plus. */
export const anyCountry: Maker = (random) => {
  const country = random.pick(ALL_COUNTRIES);
  const code = getExampleNumber(country, examples)?.countryCallingCode ?? '';
  const digits = significant(country, random);
  const cut = random.between(2, Math.max(2, digits.length - 3));
  const [head, tail] = [digits.slice(0, cut), digits.slice(cut)];
  const full = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  return random.pick([
    { text: `+${code}${digits}`, form: '+ plain' },
    { text: `+${code} ${digits}`, form: '+ space' },
    { text: `+${code}-${head}-${tail}`, form: '+ hyphens' },
    { text: `+${code} ${head} ${tail}`, form: '+ spaces' },
    { text: `+${code}.${head}.${tail}`, form: '+ points' },
    { text: `+ ${code} ${head} ${tail}`, form: '+, space' },
    { text: `(+${code}) ${head} ${tail}`, form: '(+)' },
    { text: `+${code} (${head}) ${tail}`, form: '+ parentheses' },
    { text: full(`＋${code} ${digits}`), form: '+ full-width' },
  ]);
};

/** Numbers of Britain and Australia as they are written there. */
export const national: Maker = (random) => {
  const d = (count: number) => random.digits(count);
  return random.pick([
    { text: `07${random.pick(['7', '8', '9', '4', '5'])}${d(2)} ${d(3)} ${d(3)}`, form: 'GB mobile' },
    { text: `07700 900${d(3)}`, form: 'GB mobile' },
    { text: `077${d(8)}`, form: 'GB mobile, plain' },
    { text: `079${d(2)}-${d(3)}-${d(3)}`, form: 'GB mobile, hyphens' },
    { text: `0${random.pick(['20 7946', '161 496', '121 496'])} 0${d(3)}`, form: 'GB landline' },
    { text: `(020) 7946 0${d(3)}`, form: 'GB landline' },
    { text: `01632 960${d(3)}`, form: 'GB landline' },
    { text: `+44 (0)7700 900${d(3)}`, form: 'GB (0)' },
    { text: `04${d(2)} ${d(3)} ${d(3)}`, form: 'AU mobile' },
    { text: `04${d(2)}-${d(3)}-${d(3)}`, form: 'AU mobile, hyphens' },
    { text: `04${d(8)}`, form: 'AU mobile, plain' },
    { text: `+61 4${d(2)} ${d(3)} ${d(3)}`, form: 'AU +' },
    { text: `(0${random.pick(['2', '3', '7', '8'])}) 9${d(3)} ${d(4)}`, form: 'AU landline' },
    { text: `02 9${d(3)} ${d(4)}`, form: 'AU landline' },
    { text: spoken(`077${d(8)}`, random), form: 'GB words' },
    { text: spoken(`04${d(8)}`, random), form: 'AU words' },
  ]);
};

const WORDS = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function spoken(digits: string, random: Random): string {
  return (digits.match(/(\d)\1?/g) ?? [])
    .map((same) => {
      const word = WORDS[Number(same.charAt(0))] ?? '';
      return same.length === 1 ? word : random.pick([`double ${word}`, `${word} ${word}`]);
    })
    .join(' ');
}

/** Other digits for the ten ASCII ones. */
const WITH_KANJI = (text: string) =>
  text.replace(/\d/g, (digit) => [...'〇一二三四五六七八九'][Number(digit)] ?? '');
const FULL = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** A number below 100 as it is said: 二十四. */
function inKanji(n: number): string {
  const digits = ['', ...'一二三四五六七八九'];
  const tens = Math.floor(n / 10);
  return (tens > 1 ? (digits[tens] ?? '') : '') + (tens > 0 ? '十' : '') + (digits[n % 10] ?? '');
}

const pad = (n: number) => String(n).padStart(2, '0');
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const birthdayJa: Maker = (random) => {
  const [y, m, d] = [random.between(1990, 2007), random.between(1, 12), random.between(1, 28)];
  const era = y - 1988;
  return random.pick([
    { text: `${y}年${m}月${d}日`, form: 'full' },
    { text: FULL(`${y}年${m}月${d}日`), form: 'full, full-width' },
    { text: `${y}/${m}/${d}`, form: 'slashes' },
    { text: `${y}-${pad(m)}-${pad(d)}`, form: 'hyphens' },
    { text: `${y}.${pad(m)}.${pad(d)}`, form: 'points' },
    { text: `平成${era}年${m}月${d}日`, form: 'era' },
    { text: `H${era}.${m}.${d}`, form: 'era letter' },
    { text: `平成${inKanji(era)}年${inKanji(m)}月${inKanji(d)}日`, form: 'era, kanji' },
    { text: `${WITH_KANJI(String(y))}年${inKanji(m)}月${inKanji(d)}日`, form: 'full, kanji' },
    { text: `${inKanji(m)}月${inKanji(d)}日`, form: 'month and day, kanji' },
    { text: `${m}月${d}日`, form: 'month and day' },
    { text: FULL(`${m}月${d}日`), form: 'month and day, full-width' },
    { text: `${m}/${d}`, form: 'month/day' },
    { text: `${y}${pad(m)}${pad(d)}`, form: 'eight digits' },
    { text: `${y}年の${m}月${d}日`, form: 'full, の' },
    { text: `${pad(y % 100)}年${m}月${d}日`, form: 'short year' },
    { text: `${y}年 ${m}月 ${d}日`, form: 'full, spaces' },
  ]);
};

export const birthdayEn: Maker = (random) => {
  const [y, m, d] = [random.between(1975, 2007), random.between(1, 12), random.between(13, 28)];
  const month = MONTHS[m - 1] ?? '';
  const th = d % 10 === 1 ? 'st' : d % 10 === 2 ? 'nd' : d % 10 === 3 ? 'rd' : 'th';
  const ordinal = `${d}${d > 13 && d > 20 ? th : 'th'}`;
  return random.pick([
    { text: `${month} ${d}, ${y}`, form: 'month first' },
    { text: `${month} ${ordinal}`, form: 'no year' },
    { text: `${month.slice(0, 3)} ${d} ${y}`, form: 'short month' },
    { text: `${ordinal} of ${month}`, form: 'day first' },
    { text: `${d} ${month} ${y}`, form: 'day first, year' },
    { text: `${pad(m)}/${d}/${y}`, form: 'US slashes' },
    { text: `${d}/${pad(m)}/${y}`, form: 'GB slashes' },
    { text: `${pad(m)}/${d}/${pad(y % 100)}`, form: 'short year' },
    { text: `${y}-${pad(m)}-${d}`, form: 'ISO' },
    { text: `${m}/${d}`, form: 'month/day' },
    { text: `${d}.${pad(m)}.${y}`, form: 'points' },
    { text: `the ${ordinal} of ${month}`, form: 'the …th of' },
  ]);
};

export const postalJa: Maker = (random) => {
  const [a, b] = [random.between(1, 9) + random.digits(2), random.digits(4)];
  return random.pick([
    { text: `${a}-${b}`, form: 'plain' },
    { text: FULL(`${a}−${b}`), form: 'full-width' },
    { text: `${a}ー${b}`, form: 'long vowel mark' },
    { text: `${a}${b}`, form: 'bare' },
    { text: `${a} ${b}`, form: 'space' },
    { text: `${a}の${b}`, form: 'の' },
    { text: WITH_KANJI(`${a}-${b}`), form: 'kanji' },
    { text: WITH_KANJI(`${a}の${b}`), form: 'kanji, の' },
    { text: `${a}－${b}`, form: 'full-width hyphen' },
    { text: [...`${a}${b}`].map((digit) => `${digit}\ufe0f\u20e3`).join(''), form: 'keycaps' },
  ]);
};

export const postalEn: Maker = (random) => {
  const letter = () => random.pick([...'ABDEFGHJLNPQRSTUWXYZ']);
  return random.pick([
    { text: random.between(1, 9) + random.digits(4), form: 'ZIP' },
    { text: `${random.between(1, 9) + random.digits(4)}-${random.digits(4)}`, form: 'ZIP+4' },
    {
      text: `${random.pick(['SW1A', 'M1', 'LS6', 'EC1V', 'B33', 'W1A', 'CR2', 'DN55'])} ${random.between(1, 9)}${letter()}${letter()}`,
      form: 'GB',
    },
    {
      text: `${random.pick(['sw1a', 'm1', 'ls6', 'ec1v', 'b33'])}${random.between(1, 9)}${letter()}${letter()}`.toLowerCase(),
      form: 'GB, plain',
    },
  ]);
};

export const geoValue: Maker = (random) => {
  const lat = `${random.pick(['3', '2', '4'])}${random.between(3, 5)}.${random.digits(random.between(4, 7))}`;
  const lon = `1${random.between(30, 41)}.${random.digits(random.between(4, 7))}`;
  const n = (most: number) => random.between(10, most);
  const word = () => random.pick(['apple', 'table', 'chair', 'filled', 'rabbit', 'index', 'spoon']);
  const code = (count: number) =>
    Array.from({ length: count }, () => random.pick([...'23456789CFGHJMPQRVWX'])).join('');
  return random.pick([
    { text: `${lat}, ${lon}`, form: 'decimal' },
    { text: `${lat},${lon}`, form: 'decimal' },
    { text: `${lat} ${lon}`, form: 'decimal, space' },
    { text: `(${lat}, ${lon})`, form: 'decimal, parentheses' },
    { text: FULL(`${lat}，${lon}`), form: 'decimal, full-width' },
    { text: `${lat}N ${lon}E`, form: 'decimal, N E' },
    { text: `${lat}° N, ${lon}° E`, form: 'decimal, ° N E' },
    { text: `N${lat} E${lon}`, form: 'decimal, N E first' },
    { text: `-${lat}, -${random.between(60, 120)}.${random.digits(5)}`, form: 'decimal, negative' },
    { text: `北緯${lat} 東経${lon}`, form: 'words' },
    { text: `北緯${lat}度、東経${lon}度`, form: 'words, 度' },
    { text: `北緯35度${n(59)}分${n(59)}秒 東経139度${n(59)}分${n(59)}秒`, form: 'words, 度分秒' },
    { text: `緯度${lat} 経度${lon}`, form: '緯度経度' },
    { text: `緯度: ${lat}, 経度: ${lon}`, form: '緯度経度' },
    { text: `lat ${lat} lon ${lon}`, form: 'lat lon' },
    { text: `latitude: ${lat}, longitude: ${lon}`, form: 'lat lon' },
    { text: `35°${n(59)}'${n(59)}"N 139°${n(59)}'${n(59)}"E`, form: 'degrees' },
    { text: `35°${n(59)}'${n(59)}.${n(99)}"N 139°${n(59)}'${n(59)}.${n(99)}"E`, form: 'degrees, decimals' },
    { text: `35°${n(59)}′${n(59)}″N, 139°${n(59)}′${n(59)}″E`, form: 'degrees, primes' },
    { text: `N35°${n(59)}'${n(59)}" E139°${n(59)}'${n(59)}"`, form: 'degrees, N first' },
    { text: `北緯三十五度${inKanji(n(59))}分 東経百三十九度${inKanji(n(59))}分`, form: 'words, kanji' },
    { text: `https://maps.app.goo.gl/${faker.string.alphanumeric(17)}`, form: 'map link' },
    { text: `https://www.google.com/maps/@${lat},${lon},17z`, form: 'map link' },
    { text: `https://www.google.co.jp/maps/place/${lat},${lon}`, form: 'map link' },
    { text: `https://maps.apple.com/?ll=${lat},${lon}`, form: 'map link' },
    { text: `https://maps.google.com/?q=${lat},${lon}`, form: 'map link' },
    { text: `https://map.yahoo.co.jp/place?lat=${lat}&lon=${lon}`, form: 'map link' },
    { text: `https://www.openstreetmap.org/#map=17/${lat}/${lon}`, form: 'map link' },
    { text: `https://goo.gl/maps/${faker.string.alphanumeric(12)}`, form: 'map link' },
    { text: `geo:${lat},${lon}`, form: 'geo:' },
    { text: `8Q7X${code(4)}+${code(2)}`, form: 'plus code' },
    { text: `///${word()}.${word()}.${word()}`, form: 'what3words' },
    { text: `https://w3w.co/${word()}.${word()}.${word()}`, form: 'what3words link' },
  ]);
};

const BANKS = [
  '三菱UFJ銀行',
  'みずほ銀行',
  '三井住友銀行',
  '楽天銀行',
  '横浜銀行',
  '住信SBIネット銀行',
  'りそな銀行',
  '城南信用金庫',
  'PayPay銀行',
  '北洋銀行',
  'JAバンク',
  '中央労金',
];
const BRANCHES = [
  '渋谷支店',
  '本店',
  '〇一八支店',
  'ジャズ支店',
  '大宮支店',
  '本店営業部',
  '新宿西口支店',
  '梅田支店',
];

export const bankJa: Maker = (random) => {
  const [name, branch, number] = [random.pick(BANKS), random.pick(BRANCHES), random.digits(7)];
  const yucho = [`1${random.digits(3)}0`, `${random.digits(7)}1`];
  return random.pick([
    { text: `${name} ${branch} 普通 ${number}`, form: 'full' },
    { text: `${name}${branch}(普)${number}`, form: 'full' },
    { text: `${name} ${branch} 普通預金 口座番号 ${number}`, form: 'full, labelled' },
    { text: `${name}\n${branch}\n普通\n${number}`, form: 'full, lines' },
    { text: `${name}の${branch}、普通の${number}`, form: 'full, の' },
    { text: `${name} ${branch} ${number}`, form: 'full, no type' },
    { text: FULL(`${name} ${branch} 普通 ${number}`), form: 'full-width' },
    { text: `${name} 店番${random.digits(3)} 口座番号${number}`, form: 'branch number' },
    { text: `${name}(${random.digits(4)}) ${branch}(${random.digits(3)}) 普通 ${number}`, form: 'codes' },
    { text: `普通 ${number}`, form: 'type and number' },
    { text: `普通預金:${number}`, form: 'type and number' },
    { text: `当座 ${number}`, form: 'type and number' },
    { text: `口座番号 ${number}`, form: 'labelled' },
    { text: `口座番号は${number}`, form: 'labelled' },
    { text: `口座 ${number}`, form: 'labelled' },
    { text: `口座番号 ${WITH_KANJI(number)}`, form: 'labelled, kanji' },
    { text: FULL(`口座番号：${number}`), form: 'labelled, full-width' },
    { text: `口座番号 ${number.slice(0, 3)} ${number.slice(3)}`, form: 'labelled, space' },
    { text: `記号 ${yucho[0]} 番号 ${yucho[1]}`, form: 'ゆうちょ' },
    { text: `記号${yucho[0]}-番号${yucho[1]}`, form: 'ゆうちょ' },
    { text: `ゆうちょ ${yucho[0]}-${yucho[1]}`, form: 'ゆうちょ, hyphen' },
    { text: `ゆうちょ銀行 記号:${yucho[0]}、番号:${yucho[1]}`, form: 'ゆうちょ' },
    {
      text: `ゆうちょ銀行 〇${inKanji(random.between(1, 9))}八支店 普通 ${number}`,
      form: 'ゆうちょ, branch',
    },
  ]);
};

const LENGTHS: Readonly<Record<string, number>> = { DE: 18, GB: 18, FR: 23, NL: 14, ES: 20, IT: 23 };

/** Check digits of an IBAN (ISO 7064, MOD 97-10). */
function iban(random: Random): string {
  const country = random.pick(Object.keys(LENGTHS));
  const rest = LENGTHS[country] ?? 0;
  const body =
    country === 'GB' || country === 'NL'
      ? `ABNA${random.digits(rest - 4)}`
      : country === 'IT'
        ? `X${random.digits(rest - 1)}`
        : random.digits(rest);
  const digits = `${body}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = 98n - (BigInt(digits) % 97n);
  return `${country}${String(check).padStart(2, '0')}${body}`;
}

export const bankEn: Maker = (random) => {
  const sort = `${random.digits(2)}-${random.digits(2)}-${random.digits(2)}`;
  const code = iban(random);
  // ABA: 3, 7, 1 from the left, the sum ends in 0.
  const body = `0${random.between(1, 9)}${random.digits(6)}`;
  const sum = [...body].reduce((total, digit, n) => total + Number(digit) * ([3, 7, 1][n % 3] ?? 0), 0);
  const routing = `${body}${(10 - (sum % 10)) % 10}`;
  return random.pick([
    { text: `routing number ${routing} account number ${random.digits(10)}`, form: 'US' },
    { text: `routing ${routing}, account ${random.digits(9)}`, form: 'US' },
    { text: `routing: ${routing}\naccount: ${random.digits(12)}`, form: 'US' },
    { text: `account number ${random.digits(8)}`, form: 'labelled' },
    { text: `acct # ${random.digits(10)}`, form: 'labelled' },
    { text: `sort code ${sort} account ${random.digits(8)}`, form: 'GB' },
    { text: `sort code: ${sort}, account number: ${random.digits(8)}`, form: 'GB' },
    { text: `sort code ${sort.replaceAll('-', ' ')} acc ${random.digits(8)}`, form: 'GB' },
    { text: code, form: 'IBAN' },
    { text: (code.match(/.{1,4}/g) ?? []).join(' '), form: 'IBAN, spaces' },
    { text: `IBAN ${code}`, form: 'IBAN, called so' },
  ]);
};
