// Makes lib/detection/lexicons/ from data/ (sources and licences: data/README.md). Run it after changing the data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'libphonenumber-js/metadata.min.json';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';
import { packWords } from './word-packer.mjs';

/** @type {import('vite').InlineConfig} */
const config = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };
const load = async (/** @type {string} */ file) => (await runnerImport(join(ROOT, file), config)).module;
const { foldedText } = await load('lib/text/fold.ts');
const { readingOf } = await load('lib/text/reading.ts');
const { hashOf } = await load('lib/detection/word-hash.ts');

const read = (/** @type {string} */ name) => readFileSync(join(ROOT, 'data', name), 'utf8');
/** The rows of a table as arrays of cells. @param {string} name @param {string} separator */
const rows = (name, separator) =>
  read(name)
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split(separator));

/** @param {string} name @param {string} body */
function write(name, body) {
  const header =
    '// Made by scripts/lexicons.mjs from data/. Source and licence: data/README.md. Do not edit.\n';
  writeFileSync(join(ROOT, 'lib/detection/lexicons', name), header + body);
}

/** Wraps words to lines that a reader can scroll. @param {string[]} words */
function lines(words) {
  const out = [''];
  for (const word of words) {
    const line = out.at(-1) ?? '';
    if (line.length + word.length > 96) out.push(word);
    else out[out.length - 1] = line ? `${line} ${word}` : word;
  }
  return out.join('\n');
}

/**
 * Writes lists of words, each as a WordSet's packed hashes.
 * @param {string} file
 * @param {Record<string, { comment: string, words: Iterable<string>, bits: number }>} lists by the name of their constant
 */
function writePacked(file, lists) {
  const constants = Object.entries(lists).map(([name, { comment, words, bits }]) => {
    const { count, code } = packWords(words, bits, hashOf);
    return `\n/** ${comment} */\nexport const ${name}: PackedWords = {\n  count: ${count},\n  bits: ${bits},\n  code: '${code}',\n};\n`;
  });
  write(file, `import type { PackedWords } from '../word-set';\n${constants.join('')}`);
}

write(
  'area-codes-jp.ts',
  `\n/** Japanese area codes (市外局番) with the leading 0, separated by white space. */\nexport const AREA_CODES_JP = \`\n${lines(rows('area-codes.txt', '\t').flat())}\n\`;\n`,
);

/**
 * Calling codes and how many digits may follow them ("81:8,9,10"), from the metadata of libphonenumber-js (MIT, made from
 * Google's libphonenumber, Apache-2.0).
 */
function callingCodes() {
  return Object.entries(metadata.country_calling_codes)
    .map(([code, countries]) => {
      const lengths = new Set(countries.flatMap((country) => lengthsOf(country)));
      return `${code}:${[...lengths].sort((a, b) => a - b).join(',')}`;
    })
    .filter((row) => !row.endsWith(':'));
}

/** @param {string} country @returns {number[]} */
function lengthsOf(country) {
  const countries = /** @type {Record<string, unknown[]>} */ (metadata.countries);
  const lengths = countries[country]?.[3];
  return Array.isArray(lengths) ? lengths : [];
}

write(
  'calling-codes.ts',
  `\n/** Calling codes, each with the possible counts of digits after it, separated by white space. */\nexport const CALLING_CODES = \`\n${lines(callingCodes())}\n\`;\n`,
);

const words = (/** @type {string} */ name) => read(name).split(/\s+/).filter(Boolean);
const surnames = rows('surnames.csv', ',');
writePacked('surnames-jp.ts', {
  SURNAMES_JP: {
    comment: 'The most frequent Japanese surnames, which seven of ten people have; folded.',
    words: surnames.slice(0, 1200).map(([kanji = '']) => foldedText(kanji)),
    bits: 7,
  },
  SURNAME_READINGS_JP: {
    comment: 'Readings of the 700 most frequent ones, as `readingOf` spells them.',
    words: [
      ...surnames.slice(0, 700).map(([, , kana = '']) => kana),
      // The table has one reading a surname, and not always the usual one.
      ...words('surname-readings.txt'),
    ].map(readingOf),
    bits: 7,
  },
});

writePacked('given-names.ts', {
  GIVEN_NAME_READINGS: {
    comment: 'Common given names of Japan, as `readingOf` spells them.',
    words: words('given-name-readings.txt').map(readingOf),
    bits: 5,
  },
  GIVEN_NAME_KANJI: {
    comment: 'The kanji that most given names of Japan are made of; folded.',
    words: rows('given-name-kanji.csv', ',').map(([kanji = '']) => foldedText(kanji)),
    bits: 4,
  },
  GIVEN_NAMES_EN: {
    comment: 'Common given names where English is spoken.',
    words: words('given-names-en.txt'),
    bits: 6,
  },
  NO_NAME_WORDS_EN: {
    comment: 'What English sentences have in place of a name, or after one.',
    words: words('no-name-words-en.txt'),
    bits: 8,
  },
});
