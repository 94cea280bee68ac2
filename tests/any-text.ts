import fc from 'fast-check';
import { vi } from 'vitest';

// Thousands of texts on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The same random texts on every machine. `SEED=1 npx vitest …` tries others; a failure prints the seed. */
const SEED = Number(process.env['SEED'] ?? 20_261_125);

/** Holds for every random value, or fails with the smallest one found and the seed. */
export function holds<Value>(
  values: fc.Arbitrary<Value>,
  claim: (value: Value) => void,
  numRuns: number,
): void {
  fc.assert(
    fc.property(values, (value) => {
      // Not returned: fast-check would take what an assertion returns for its verdict.
      claim(value);
    }),
    { seed: SEED, numRuns },
  );
}

/** What detectors look for and what stands around it, so that random texts come near to a finding. */
const FRAGMENTS = [
  ...['090', '1234', '5678', '09012345678', '03-3333-4444', '+81', '0120', '4111 1111 1111 1111', '160-0023'],
  ...['ぜろ', 'きゅう', 'いちに', '〇九〇', '⑩', '０９０', '0️⃣', '𝟎𝟗', '٠٩', 'zero nine', 'o', 'l'],
  ...[
    '-',
    '－',
    'ー',
    '・',
    'の',
    ' ',
    '　',
    '\n',
    '\u2028',
    '/',
    '(',
    ')',
    '.',
    ',',
    ':',
    '💕',
    '❤️',
    '👨‍👩‍👧',
  ],
  ...[
    'a@b.co',
    '@',
    '＠',
    'あっと',
    'ドット',
    'gmail',
    '.com',
    'http://',
    'line.me/',
    'LINE ID',
    'id',
    'abc_12',
  ],
  ...[
    '東京都渋谷区',
    '川崎市',
    '中原区',
    '市',
    '鎌ケ谷市',
    '1-2-3',
    '丁目',
    '番地',
    '号室',
    '12 Oak Street',
    'TX 78701',
  ],
  ...[
    '本名は',
    '佐藤',
    '花子',
    'です',
    'と申します',
    'my name is ',
    'John Smith',
    '最寄り',
    '駅',
    '〒',
    '郵便番号',
  ],
  ...[
    '誕生日',
    '1月2日',
    '平成3年',
    '普通 1234567',
    '口座',
    'マイナンバー',
    '123456789018',
    '35.6812,139.7671',
  ],
];

/** Characters that have caught programs out: joiners, marks, fillers, what normalising makes long. */
const ODD = [
  ...[
    '\ufdfa',
    '㍿',
    'ﬃ',
    'İ',
    'ß',
    'ﾞ',
    'ﾟ',
    '\u3099',
    '\u309a',
    '\u0301',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\u20e3',
  ],
  ...[
    '\u00ad',
    '\u3164',
    '\u{e0061}',
    '\u{e0100}',
    '\0',
    '\x01',
    '\x7f',
    '\ufeff',
    '\uffff',
    '\u202e',
    '𠮷',
    '🄁',
    '🯰',
  ],
];

const wellFormedPart = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FRAGMENTS, ...ODD), fc.integer({ min: 2, max: 30 }))
      .map(([part, times]) => part.repeat(times)),
  },
);

const anyPart = fc.oneof(
  { weight: 6, arbitrary: wellFormedPart },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) },
);

const joined = (part: fc.Arbitrary<string>) =>
  fc.array(part, { maxLength: 16 }).map((parts) => parts.join(''));

/** Text without half surrogate pairs. */
export const wellFormedText = joined(wellFormedPart);

/** Any UTF-16 units at all. */
export const anyText = joined(anyPart);

/** One part, some hundred thousand units of it. */
export const longText = fc
  .tuple(anyPart, fc.integer({ min: 50_000, max: 150_000 }))
  .map(([part, length]) => part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length));
