import { faker } from '@faker-js/faker';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';
import { englishAddress } from './addresses-en';
import { kanaAddress, realAddress, romajiAddress } from './addresses-jp';
import { carriersOf } from './carriers';
import type { Half } from './generate';
import { Random } from './random';

/** Found, of 100 addresses, and characters of all that no finding covers, of 100. */
const FLOORS = {
  'real towns': { make: realAddress, language: 'ja', found: 99.5, uncovered: 1 },
  kana: { make: kanaAddress, language: 'ja', found: 99, uncovered: 1 },
  romaji: { make: romajiAddress, language: 'ja', found: 99, uncovered: 1 },
  English: { make: englishAddress, language: 'en', found: 98, uncovered: 2 },
} as const;
type Name = keyof typeof FLOORS;

const report = process.env['QUALITY'] !== undefined;
const say = (...words: unknown[]) => process.stdout.write(`${words.join(' ')}\n`);
const percent = (part: number, all: number) => Math.round((10_000 * part) / all) / 100;
const ofAddresses = detectors.filter(({ kind }) => kind === 'address' || kind === 'postal');

interface Row {
  readonly text: string;
  readonly form: string;
  readonly length: number;
  /** Characters of the address that lie in findings which are at least likely. */
  readonly covered: number;
}

function rowsOf(name: Name, half: Half): Row[] {
  const { make, language } = FLOORS[name];
  const seed = half === 'dev' ? 41 : 1_000_003;
  const random = new Random(seed);
  faker.seed(seed);
  const carriers = carriersOf('address', language).filter((_, n) => n % 2 === (half === 'dev' ? 0 : 1));
  return Array.from({ length: 2000 }, () => {
    const { text: address, form } = make(random);
    const [before = '', after = ''] = random.pick(carriers).split('{}');
    const text = before + address + after;
    return { text, form, length: address.length, covered: covered(text, before.length, address.length) };
  });
}

function covered(text: string, start: number, length: number): number {
  const spans = detect(text, ofAddresses)
    .filter(({ confidence }) => confidence !== 'weak')
    .map(({ span }) => span);
  return Array.from({ length }, (_, n) => start + n).filter((at) =>
    spans.some((span) => span[0] <= at && at < span[1]),
  ).length;
}

const isFound = (row: Row) => row.covered * 2 >= row.length;
const foundOf = (rows: readonly Row[]) => percent(rows.filter(isFound).length, rows.length);
const uncoveredOf = (rows: readonly Row[]) => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return 100 - percent(sum(rows.map((row) => row.covered)), sum(rows.map((row) => row.length)));
};

describe.each<Half>(['dev', 'unseen'])('addresses in messages (%s)', (half) => {
  const names: readonly Name[] = ['real towns', 'kana', 'romaji', 'English'];
  const all = new Map(names.map((name) => [name, rowsOf(name, half)]));

  it.each(names)('of %s are found as a whole', (name) => {
    const rows = all.get(name) ?? [];
    expect(foundOf(rows)).toBeGreaterThanOrEqual(FLOORS[name].found);
    expect(uncoveredOf(rows)).toBeLessThanOrEqual(FLOORS[name].uncovered);
  });

  it.runIf(report)('are reported', () => {
    for (const [name, rows] of all) {
      say(half, name, foundOf(rows), 'uncovered', uncoveredOf(rows));
      if (half === 'unseen') continue;
      for (const form of new Set(rows.map((row) => row.form))) {
        const own = rows.filter((row) => row.form === form);
        say(' ', form, own.length, foundOf(own), 'uncovered', uncoveredOf(own));
      }
      for (const row of rows.filter((row) => row.covered < row.length).slice(0, 60))
        say(isFound(row) ? 'PART' : 'MISS', JSON.stringify(row.text));
    }
  });
});
