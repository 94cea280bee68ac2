// Makes lib/detection/lexicons/ from data/ (sources and licences: data/README.md). Run it after changing the data.
import { readFileSync, writeFileSync } from 'node:fs';

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
