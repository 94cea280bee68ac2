// Makes lib/detection/lexicons/ from data/ (sources and licences: data/README.md). Run it after changing the data.
import { readFileSync, writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/metadata.min.json';

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

/** @param {string} name @param {string} body */
function write(name, body) {
  const header =
    '// Made by scripts/lexicons.mjs from data/. Source and licence: data/README.md. Do not edit.\n\n';
  writeFileSync(new URL(`../lib/detection/lexicons/${name}`, import.meta.url), header + body);
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

const areaCodes = read('area-codes.txt').split('\n').filter(Boolean);
write(
  'area-codes-jp.ts',
  `/** Japanese area codes (市外局番) with the leading 0, separated by white space. */\nexport const AREA_CODES_JP = \`\n${lines(areaCodes)}\n\`;\n`,
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
  const rows = /** @type {Record<string, unknown[]>} */ (metadata.countries);
  const lengths = rows[country]?.[3];
  return Array.isArray(lengths) ? lengths : [];
}

write(
  'calling-codes.ts',
  `/** Calling codes, each with the possible counts of digits after it, separated by white space. */\nexport const CALLING_CODES = \`\n${lines(callingCodes())}\n\`;\n`,
);

/** The last part of each name: its county is dropped, the ways to write ケ and old characters are one. */
const municipalities = read('municipalities.tsv')
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t')[1]?.replace(/^.+?郡(?=.)/, '') ?? '')
  // Of 横浜市中区 the city and the ward: each may be written without the other.
  .flatMap((name) => /^(.+市)(.+区)$/.exec(name)?.slice(1) ?? [name])
  .map((name) => name.replace(/[ケヶ]/g, 'が').normalize('NFKC'))
  .filter((name) => name.length > 1);
write(
  'municipalities-jp.ts',
  `/** Cities, wards, towns and villages of Japan, separated by white space; ケ and ヶ are が here. CC BY 4.0, geolonia/japanese-addresses. */\nexport const MUNICIPALITIES_JP = \`\n${lines([...new Set(municipalities)].sort())}\n\`;\n`,
);

const SURNAMES = 1000;
const surnames = read('surnames.csv')
  .split('\n')
  .slice(0, SURNAMES)
  .map((row) => row.split(',')[0] ?? '')
  .filter((name) => name.length > 0);
write(
  'surnames-jp.ts',
  `/** The most frequent Japanese surnames, most frequent first. MIT, shuheilocale/japanese-personal-name-dataset. */\nexport const SURNAMES_JP = \`\n${lines(surnames)}\n\`;\n`,
);
