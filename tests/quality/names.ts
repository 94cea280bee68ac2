import { faker } from '@faker-js/faker';
import { FOREIGN_NAMES, GIVEN_NAMES, SURNAMES } from './people';
import type { Random } from './random';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const katakana = (kana: string) =>
  kana.replace(/[ぁ-ん]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** The ways a full name of Japan is written; kanji come most often. */
export function nameJa(random: Random) {
  const [family, given] = [random.pick(SURNAMES), random.pick(GIVEN_NAMES)];
  const [f, g] = [capital(family.romaji), capital(given.romaji)];
  const kanji = family.kanji + given.kanji;
  return random.pick([
    { text: kanji, form: 'kanji' },
    { text: kanji, form: 'kanji' },
    { text: kanji, form: 'kanji' },
    { text: kanji, form: 'kanji' },
    { text: `${family.kanji} ${given.kanji}`, form: 'kanji, space' },
    { text: `${family.kanji}　${given.kanji}`, form: 'kanji, space' },
    { text: `${family.kanji}${given.kana}`, form: 'kanji and kana' },
    { text: `${family.kanji}・${given.kanji}`, form: 'kanji, dot' },
    { text: `${family.kanji}💕${given.kanji}`, form: 'kanji, emoji' },
    { text: [...kanji].join(random.pick([' ', '・', '🌸', '.', '♡'])), form: 'spaced' },
    { text: `${family.kana} ${given.kana}`, form: 'kana, space' },
    { text: `${family.kana}${given.kana}`, form: 'kana' },
    { text: katakana(`${family.kana} ${given.kana}`), form: 'katakana, space' },
    { text: katakana(family.kana + given.kana), form: 'katakana' },
    { text: `${f} ${g}`, form: 'romaji' },
    { text: `${g} ${f}`, form: 'romaji, given name first' },
    { text: `${family.romaji} ${given.romaji}`, form: 'romaji, lower case' },
  ]);
}

export function surnameJa(random: Random) {
  const { kanji, kana } = random.pick(SURNAMES);
  return random.pick([
    { text: kanji, form: 'surname' },
    { text: kanji, form: 'surname' },
    { text: kana, form: 'surname, kana' },
  ]);
}

export function givenNameJa(random: Random) {
  const { kanji, kana } = random.pick(GIVEN_NAMES);
  return random.pick([
    { text: kanji, form: 'given name' },
    { text: kana, form: 'given name, kana' },
  ]);
}

export function nameEn(random: Random) {
  const [first, last] = [faker.person.firstName(), faker.person.lastName()];
  return random.pick([
    { text: `${first} ${last}`, form: 'full' },
    { text: `${first} ${last}`.toLowerCase(), form: 'lower case' },
    { text: `${first} ${last}`.toLowerCase(), form: 'lower case' },
    { text: `${first} ${random.pick(['J.', 'M', 'Lee', 'Rose'])} ${last}`, form: 'three parts' },
    { text: `${first} ${last}-${faker.person.lastName()}`, form: 'hyphen' },
    { text: random.pick(FOREIGN_NAMES), form: 'foreign' },
  ]);
}

export function givenNameEn(random: Random) {
  const name = faker.person.firstName();
  return random.pick([
    { text: name, form: 'given name' },
    { text: name.toLowerCase(), form: 'given name, lower case' },
  ]);
}

export function surnameEn(random: Random) {
  const name = faker.person.lastName();
  return random.pick([
    { text: name, form: 'surname' },
    { text: name.toLowerCase(), form: 'surname, lower case' },
  ]);
}
