import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { withPlainDigits } from '../kanji-digits';
import { before, matches } from '../matches';
import { isCounted } from '../other-numbers';
import type { Detector, Examples } from '../types';

const LINK = '(?:[ :=.,、→#()\\nはがの-]|番号|number|no|is){0,5}';
/**
 * Ordinary and current accounts have seven digits, some write fewer; a post-office account has a sign of five that
 * begins with 1 and ends in 0, and a number of up to eight that ends in 1; a British sort code has three pairs.
 */
const FORMS = new RegExp(
  [
    `(?:(?:普通|当座|貯蓄)(?:預金|の?口座)?|(?<= |\\()[普当](?= |\\))|口座)${LINK}\\d{3,4}[ -]?\\d{3,4}`,
    '(?:[支本]店|営業部|銀行|信金|金庫)[^\\d\\n]{0,9}\\n?\\d{7}',
    `(?:記号${LINK}1\\d{4}[^\\d]{1,8}|1\\d{3}0[ -](?=\\d{0,7}1(?!\\d)))\\d{6,8}`,
    `(?<![a-z])(?:account|acct?|aba|routing|sort(?: ?code)?|bsb)${LINK}\\d(?:[ -]?\\d){5,16}`,
    '(?<![\\d-])\\d\\d(?:-\\d\\d){2}[ ,/]{1,3}\\d{8}',
  ]
    .map((form) => `${form}(?!\\d)`)
    .join('|'),
  'g',
);
const IBAN = /(?<![a-z0-9])[a-z]{2}\d\d ?(?:[a-z0-9]{4} ?){2,7}[a-z0-9]{1,4}(?![a-z0-9])/g;
/** The words before it, and whether a bank or a branch is among them. */
const BEFORE =
  /(?:(?:[^\s、。:!?は→\d]|は(?=[ぁ-ん])|(?<!\d)\d{3,4}(?!\d)){1,14}(?:[ \n、]|の){0,2}){0,3}\(?$/;
const BANK = /銀行|[店金]|営業部|ゆうちょ|bank/;

/** Bank accounts, with the word or the bank that says so, and IBANs. */
export default {
  id: 'bank',
  kind: 'bank',
  classes: HAS_MANY_DIGITS,
  cues: ['口座', '記号', 'sort', 'bsb'],
  *find(folded) {
    const plain = withPlainDigits(folded);
    for (const { 0: account, index } of matches(plain, FORMS)) {
      const to = index + account.length;
      if (isCounted(plain, to)) continue;
      const words = BEFORE.exec(before(folded, index, 48))?.[0] ?? '';
      const from = BANK.test(words + account) ? index - words.length : index;
      yield { from, to, confidence: 'strong' };
    }
    for (const { 0: iban, index } of matches(plain, IBAN)) {
      if (hasRightCheckDigits(iban)) yield { from: index, to: index + iban.length, confidence: 'strong' };
    }
  },
} satisfies Detector;

/** ISO 13616: the first four moved to the end, letters as 10 to 35, the whole modulo 97 is 1. */
function hasRightCheckDigits(iban: string): boolean {
  const code = iban.replaceAll(' ', '');
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

export const examples = {
  hit: [
    ['みずほ銀行 渋谷支店 普通 1234567', 'みずほ銀行 渋谷支店 普通 1234567'],
    ['口座番号 7654321 です', '口座番号 7654321'],
    ['みずほ 渋谷支店 1234567', 'みずほ 渋谷支店 1234567'],
    ['10250-12345671', '10250-12345671'],
    ['12-34-56 12345678', '12-34-56 12345678'],
    ['bsb 062-184', 'bsb 062-184'],
    ['記号 12345 番号 12345671', '記号 12345 番号 12345671'],
    ['account number 12345678', 'account number 12345678'],
    ['三菱UFJ銀行大宮支店(普)1234567', '三菱UFJ銀行大宮支店(普)1234567'],
    ['口座番号は一二三四五六七', '口座番号は一二三四五六七'],
    ['sort code 12-34-56', 'sort code 12-34-56'],
    ['GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
  ],
  miss: [
    '普通に1234円',
    '普通 1234567回再生',
    '口座つくった',
    '銀行いかなきゃ',
    '記号 12345',
    'account 123',
    'GB82 WEST 1234 5698 7654 33',
    '口座に 1234567 円',
    '12-34-56',
    '10251-12345671',
    '支店がたくさん',
    '普通に 1234567 人',
  ],
} satisfies Examples;
