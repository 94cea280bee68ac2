import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { withPlainDigits } from '../kanji-digits';
import { before, matches } from '../matches';
import { isCounted } from '../other-numbers';
import type { Detector, Examples } from '../types';

const BANKS = '(?:銀行|信用金庫|信金|信組|労金|ゆうちょ|農協|ばんく|bank)';
const LINK = '(?:[ :.,→#()\\n-]|は|が|の|番号|、|number|no|is){0,5}';
/** Ordinary and current accounts have seven digits, some write fewer; a post-office account has a sign of five and a number of up to eight. */
const FORMS: readonly RegExp[] = [
  `(?:(?:普通|当座|貯蓄)(?:預金|口座)?|\\((?:普|当)\\)|口座(?:番号|no\\.?)?)${LINK}\\d{3,4}[ -]?\\d{3,4}(?!\\d)`,
  `(?:記号${LINK}|ゆうちょ(?:銀行)?[ :\\n]{0,2})1\\d{4}[^\\d\\n]{0,8}\\n?(?:番号)?${LINK}\\d{6,8}(?!\\d)`,
  // A bank and its branch: the digits need no other word.
  `${BANKS}(?:\\(\\d{4}\\))?[ \\n、の]{0,2}[^\\s]{1,10}(?:支店|本店|営業部|店|出張所)(?:\\(\\d{3}\\))?${LINK}\\d{7}(?!\\d)`,
  `(?<![a-z])(?:account|acct|acc)(?: ?(?:number|num|no|#))?${LINK}\\d(?:[ -]?\\d){5,16}(?!\\d)`,
  `(?<![a-z])(?:routing|aba)(?: ?(?:number|num|no|#))?${LINK}\\d{9}(?!\\d)`,
  `sort ?code${LINK}\\d\\d[ -]?\\d\\d[ -]?\\d\\d(?!\\d)`,
].map((form) => new RegExp(form, 'g'));
const IBAN = /(?<![a-z0-9])[a-z]{2}\d\d ?(?:[a-z0-9]{4} ?){2,7}[a-z0-9]{1,4}(?![a-z0-9])/g;
const BANK = new RegExp(`[^\\s、。:!?は→]{0,10}${BANKS}[^。!?]{0,34}$`);

/** Bank accounts, with the word or the bank that says so, and IBANs. */
export default {
  id: 'bank',
  kind: 'bank',
  classes: HAS_MANY_DIGITS,
  cues: ['口座', '記号', 'ゆうちょ', 'sort code', 'sortcode'],
  *find(folded) {
    const plain = withPlainDigits(folded);
    for (const form of FORMS) {
      for (const match of matches(plain, form)) {
        const to = match.index + match[0].length;
        if (isCounted(plain, to)) continue;
        const name = BANK.exec(before(folded, match.index, 48));
        const from = match.index - (name?.[0].length ?? 0);
        yield { from, to, confidence: 'strong', reason: REASON };
      }
    }
    for (const { 0: iban, index } of matches(plain, IBAN)) {
      if (hasRightCheckDigits(iban))
        yield { from: index, to: index + iban.length, confidence: 'strong', reason: REASON };
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

const REASON = { ja: '銀行口座の番号に見えます。', en: 'Looks like a bank account.' };

export const examples = {
  hit: [
    ['みずほ銀行 渋谷支店 普通 1234567', 'みずほ銀行 渋谷支店 普通 1234567'],
    ['口座番号 7654321 です', '口座番号 7654321'],
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
  ],
} satisfies Examples;
