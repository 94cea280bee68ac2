import { faker, fakerJA } from '@faker-js/faker';
import { type CountryCode, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import type { KindId } from '@/lib/kinds/types';
import { englishAddress } from './addresses-en';
import { kanaAddress, realAddress, romajiAddress } from './addresses-jp';
import { englishDisguises, numberDisguises, phoneDisguises } from './disguises';
import { givenNameEn, givenNameJa, nameEn, nameJa, surnameEn, surnameJa } from './names';
import {
  anyCountry,
  bankEn,
  bankJa,
  birthdayEn,
  birthdayJa,
  geoValue,
  type Maker,
  national,
  postalEn,
  postalJa,
  type Value,
} from './number-values';
import type { Random } from './random';

/** Landline area codes that everybody knows, with how many digits the exchange has then. */
const LANDLINES = [
  '03',
  '06',
  '045',
  '052',
  '011',
  '092',
  '075',
  '078',
  '022',
  '0466',
  '0422',
  '0985',
  '098',
];
const COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'FR',
  'DE',
  'TH',
  'PH',
  'KR',
  'TW',
  'VN',
  'AU',
  'IT',
  'BR',
  'SG',
];

function dressed(groups: readonly string[], disguises: typeof phoneDisguises, random: Random): Value {
  const [form, disguise] = random.pick(Object.entries(disguises));
  return { text: disguise(groups, random), form };
}

const mobile: Maker = (random) => {
  const head = random.pick(['090', '080', '070']);
  return dressed(
    [head, `${random.between(1, 9)}${random.digits(3)}`, random.digits(4)],
    phoneDisguises,
    random,
  );
};

const landline: Maker = (random) => {
  const area = random.pick(LANDLINES);
  const exchange = `${random.between(2, 9)}${random.digits(5 - area.length)}`;
  const groups = [area, exchange, random.digits(4)];
  const usual = { text: `${area}-${exchange}-${groups[2]}`, form: 'landline' };
  const parentheses = { text: `${area}(${exchange})${groups[2]}`, form: 'landline, parentheses' };
  const bare = { text: groups.join(''), form: 'landline, bare' };
  return random.pick([usual, parentheses, bare, dressed(groups, phoneDisguises, random)]);
};

/** Numbers that shops have. */
const service: Maker = (random) =>
  random.pick([
    { text: `0120-${random.digits(3)}-${random.digits(3)}`, form: 'service' },
    { text: `0120${random.digits(6)}`, form: 'service, bare' },
    { text: `0800-${random.digits(3)}-${random.digits(4)}`, form: 'service' },
    { text: `0570-0${random.digits(2)}-${random.digits(3)}`, form: 'service' },
    { text: `050-${random.between(1, 9)}${random.digits(3)}-${random.digits(4)}`, form: 'IP' },
  ]);

const abroad: Maker = (random) => {
  const country = random.pick(COUNTRIES);
  const number = getExampleNumber(country, examples);
  return { text: number?.formatInternational() ?? '', form: `+ ${country}` };
};

const japanFromAbroad: Maker = (random) => {
  const rest = `${random.pick(['90', '80', '70'])}-${random.between(1, 9)}${random.digits(3)}-${random.digits(4)}`;
  const head = random.pick([
    '+81 ',
    '+81-',
    '＋８１ ',
    '+81 (0)',
    '0081-',
    '+81',
    '81-',
    '010-81-',
    '(+81)',
    '+ 81 ',
  ]);
  const form = /^[+＋]/.test(head) ? '+81' : '81';
  return { text: head + (random.below(2) === 0 ? rest : rest.replaceAll('-', ' ')), form };
};

const northAmerican: Maker = (random) => {
  const area = random.pick(['212', '415', '604', '416', '312', '702', '206', '305']);
  return dressed(
    [area, `${random.between(2, 9)}${random.between(2, 9)}${random.between(2, 9)}`, random.digits(4)],
    englishDisguises,
    random,
  );
};

/** Luhn, from the right: every second digit doubled (ISO/IEC 7812-1). */
function luhnDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const card: Maker = (random) => {
  const [head, length] = random.pick([
    ['4', 16],
    ['51', 16],
    ['55', 16],
    ['3528', 16],
    ['37', 15],
    ['2221', 16],
    ['34', 15],
    ['36', 14],
    ['6011', 16],
    ['62', 16],
  ] as const);
  const body = head + random.digits(length - 1 - head.length);
  const digits = body + luhnDigit(body);
  const groups =
    length < 16 ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)] : (digits.match(/.{4}/g) ?? []);
  return dressed(groups, numberDisguises, random);
};

/** Check digit of an individual number (the ministry ordinance of 2014 on Individual Numbers, article 5). */
function myNumberDigit(body: string): number {
  const rest =
    [...body]
      .reverse()
      .reduce((sum, digit, index) => sum + Number(digit) * (index < 6 ? index + 2 : index - 4), 0) % 11;
  return rest <= 1 ? 0 : 11 - rest;
}

const mynumber: Maker = (random) => {
  const body = random.digits(11);
  const digits = body + myNumberDigit(body);
  return dressed(digits.match(/.{4}/g) ?? [], numberDisguises, random);
};

const email: Maker = (random) => {
  const local = `${random.pick(['yuki', 'hana', 'mi.ko', 'sakura', 'neko', 'rin_'])}${random.digits(random.between(1, 4))}`;
  const [host, tld] = random.pick([
    ['gmail', 'com'],
    ['yahoo', 'co.jp'],
    ['icloud', 'com'],
    ['docomo', 'ne.jp'],
    ['outlook', 'jp'],
    ['ezweb', 'ne.jp'],
  ] as const);
  const dotted = tld.replaceAll('.', 'ドット');
  return random.pick([
    { text: `${local}@${host}.${tld}`, form: 'plain' },
    { text: `${local}＠${host}．${tld}`, form: 'full-width' },
    { text: `${local}アットマーク${host}ドット${dotted}`, form: 'アットマーク' },
    { text: `${local}あっと${host}.${tld}`, form: 'あっと' },
    { text: `${local} at ${host} dot ${tld.replaceAll('.', ' dot ')}`, form: 'at, dot' },
    { text: `${local}(at)${host}.${tld}`, form: '(at)' },
    { text: `${local}[at]${host}[dot]${tld.replaceAll('.', '[dot]')}`, form: '[at]' },
    { text: `${local} @ ${host}.${tld}`, form: 'spaced' },
    { text: `${local}☆${host}.${tld}`, form: 'star' },
  ]);
};

const id = (random: Random) =>
  `${random.pick(['rin', 'mako', 'haru', 'yuu', 'chii', 'tomo'])}${random.pick(['_', '.', '', '-'])}${random.pick(['chan', 'love', 'x', 'neko', 'jp'])}${random.digits(random.between(1, 3))}`;

const account: Maker = (random) => ({ text: id(random), form: 'id' });

const url: Maker = (random) =>
  random.pick([
    { text: `https://line.me/ti/p/${faker.string.alphanumeric(10)}`, form: 'https' },
    { text: `line.me/R/ti/p/%40${id(random)}`, form: 'bare' },
    { text: `discord.gg/${faker.string.alphanumeric(7)}`, form: 'bare' },
    { text: `https://lit.link/${id(random)}`, form: 'https' },
    { text: `t.me/${id(random)}`, form: 'bare' },
    { text: `www.${id(random).replace(/[_.]/g, '')}-room.com`, form: 'www' },
    { text: `instagram.com/${id(random)}`, form: 'bare' },
    { text: `hxxps://twitter[.]com/${id(random)}`, form: 'defanged' },
    {
      text: `https://www.${id(random).replace(/[_.]/g, '')}.jp/profile?id=${random.digits(3)}`,
      form: 'https',
    },
    { text: `open.kakao.com/o/${faker.string.alphanumeric(7)}`, form: 'bare' },
    { text: `linktr.ee/${id(random)}`, form: 'bare' },
    { text: `discordドットgg/${faker.string.alphanumeric(7)}`, form: 'ドット' },
  ]);

const place: Maker = (random) => {
  const station = fakerJA.location.city().replace(/[市区町村]$/, '');
  return random.pick([
    { text: `${station}駅`, form: 'station' },
    {
      text: `${random.pick(['三軒茶屋', '武蔵小杉', '高円寺', '十三', '藤が丘', '西新'])}駅`,
      form: 'station',
    },
    { text: `${random.pick(['吉祥寺', '大宮', '天神', '栄', '梅田'])}`, form: 'name' },
  ]);
};

const addressJa: Maker = (random) =>
  random.pick([realAddress, realAddress, realAddress, realAddress, kanaAddress, romajiAddress])(random);

export const makers: readonly {
  readonly kind: KindId;
  readonly language: 'ja' | 'en';
  readonly make: Maker;
  readonly weight: number;
  /** Which part of a value it is, where that has sentences of its own. */
  readonly part?: string;
}[] = [
  { kind: 'phone', language: 'ja', make: mobile, weight: 8 },
  { kind: 'phone', language: 'ja', make: landline, weight: 2 },
  { kind: 'phone', language: 'ja', make: service, weight: 1 },
  { kind: 'phone', language: 'ja', make: japanFromAbroad, weight: 1 },
  { kind: 'phone', language: 'en', make: abroad, weight: 1 },
  { kind: 'phone', language: 'en', make: anyCountry, weight: 3 },
  { kind: 'phone', language: 'en', make: northAmerican, weight: 4 },
  { kind: 'phone', language: 'en', make: national, weight: 2 },
  { kind: 'address', language: 'ja', make: addressJa, weight: 8 },
  { kind: 'address', language: 'en', make: englishAddress, weight: 3 },
  { kind: 'name', language: 'ja', make: nameJa, weight: 8 },
  { kind: 'name', language: 'ja', make: surnameJa, weight: 1, part: 'surname' },
  { kind: 'name', language: 'ja', make: givenNameJa, weight: 1, part: 'given' },
  { kind: 'name', language: 'en', make: nameEn, weight: 4 },
  { kind: 'name', language: 'en', make: givenNameEn, weight: 1, part: 'given' },
  { kind: 'name', language: 'en', make: surnameEn, weight: 1, part: 'surname' },
  { kind: 'card', language: 'ja', make: card, weight: 2 },
  { kind: 'card', language: 'en', make: card, weight: 2 },
  { kind: 'mynumber', language: 'ja', make: mynumber, weight: 2 },
  { kind: 'email', language: 'ja', make: email, weight: 2 },
  { kind: 'account', language: 'ja', make: account, weight: 2 },
  { kind: 'url', language: 'ja', make: url, weight: 2 },
  { kind: 'postal', language: 'ja', make: postalJa, weight: 3 },
  { kind: 'postal', language: 'en', make: postalEn, weight: 2 },
  { kind: 'geo', language: 'ja', make: geoValue, weight: 3 },
  { kind: 'geo', language: 'en', make: geoValue, weight: 2 },
  { kind: 'bank', language: 'ja', make: bankJa, weight: 3 },
  { kind: 'bank', language: 'en', make: bankEn, weight: 2 },
  { kind: 'birthday', language: 'ja', make: birthdayJa, weight: 3 },
  { kind: 'birthday', language: 'en', make: birthdayEn, weight: 2 },
  { kind: 'place', language: 'ja', make: place, weight: 2 },
];
