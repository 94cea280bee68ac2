// Makes lib/detection/lexicons/ from data/ (sources and licences: data/README.md). Run it after changing the data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './run.mjs';
import { packWords } from './word-packer.mjs';

/** @type {import('vite').InlineConfig} */
const config = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };
const load = async (/** @type {string} */ file) => (await runnerImport(join(ROOT, file), config)).module;
const { foldedText } = await load('lib/text/fold.ts');
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

/**
 * Which area codes there are, one bit each, four a character: 045 is bit 145, its digits after the 0
 * with a 1 before them. Those of five digits count with their first four.
 */
function areaCodeBits() {
  const codes = new Set(
    rows('area-codes.txt', '\t')
      .flat()
      .map((code) => Number(`1${code.slice(1, 4)}`)),
  );
  return Array.from({ length: 500 }, (_, four) =>
    [0, 1, 2, 3].reduce((sum, bit) => sum + (codes.has(four * 4 + bit) ? 1 << bit : 0), 0).toString(16),
  ).join('');
}

write(
  'area-codes-jp.ts',
  `\n/** Japanese area codes (市外局番): bit 145, counted from the lowest of the first character, is for 045. */\nexport const AREA_CODES_JP =\n  '${areaCodeBits()}';\n`,
);

const words = (/** @type {string} */ name) => read(name).split(/\s+/).filter(Boolean);
const surnames = rows('surnames.csv', ',');
writePacked('surnames-jp.ts', {
  SURNAMES_JP: {
    comment: 'The most frequent Japanese surnames, which two of three people have; folded.',
    words: surnames.slice(0, 850).map(([kanji = '']) => foldedText(kanji)),
    bits: 7,
  },
});

writePacked('given-names.ts', {
  GIVEN_NAME_KANJI: {
    comment: 'The kanji that most given names of Japan are made of; folded.',
    words: rows('given-name-kanji.csv', ',').map(([kanji = '']) => foldedText(kanji)),
    bits: 4,
  },
  NO_NAME_WORDS_EN: {
    comment: 'What English sentences have in place of a name, or after one.',
    words: words('no-name-words-en.txt'),
    bits: 8,
  },
});
