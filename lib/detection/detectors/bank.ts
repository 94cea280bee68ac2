import { HAS_MANY_DIGITS } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import type { Detector, Examples } from '../types';

/** Ordinary and current accounts have seven digits, a post-office account a sign of five and a number of up to eight. */
const NUMBER =
  /(?:普通(?:預金|口座)?|当座(?:預金)?|\(普\)|\(当\)|口座(?:番号|no\.?)?|account(?: number| no\.?| #)?|acct)(?:[ :.→-]|は|が|番号|の|、|number|is){0,4}(\d{6,8})(?!\d)|記号(?:[ :-]|は){0,2}\d{5}[^\d\n]{0,8}(?:番号)?(?:[ :-]|は){0,2}\d{6,8}(?!\d)|(?:sort code|routing(?: number)?)[ :#]{0,2}\d[\d -]{4,9}\d(?!\d)|iban[ :]{0,2}[a-z]{2}\d{2}[ ]?(?:[a-z0-9]{4}[ ]?){2,7}[a-z0-9]{1,4}/g;
const BANK = /[^\s、。:!?は]{0,10}(?:銀行|信用金庫|信金|信組|労金|ゆうちょ|農協|ばんく)[^\d\n]{0,20}$/;
/** A bank named just before: its digits need no other word. */
const AT_BANK =
  /(?:銀行|信用金庫|信金|ゆうちょ|ばんく)[ ]?[^\s\d]{1,8}(?:支店|本店|店)[ :、]{0,2}(?:普通|当座)?[ :]{0,2}(\d{7})(?!\d)/g;
const COUNTS = /^ ?(?:円|回|人|点|再生|pt|ぽいんと|views|yen)/;

/** Bank accounts, with the word or the bank that says so. */
export default {
  id: 'bank',
  kind: 'bank',
  classes: HAS_MANY_DIGITS,
  cues: [],
  *find(folded) {
    for (const pattern of [NUMBER, AT_BANK]) {
      for (const match of matches(folded, pattern)) {
        const to = match.index + match[0].length;
        if (COUNTS.test(after(folded, to, 8))) continue;
        const name = BANK.exec(before(folded, match.index, 34));
        const from = match.index - (name?.[0].length ?? 0);
        yield { from, to, confidence: 'strong', reason: REASON };
      }
    }
  },
} satisfies Detector;

const REASON = { ja: '銀行口座の番号に見えます。', en: 'Looks like a bank account.' };

export const examples = {
  hit: [
    ['みずほ銀行 渋谷支店 普通 1234567', 'みずほ銀行 渋谷支店 普通 1234567'],
    ['口座番号 7654321 です', '口座番号 7654321'],
    ['記号 12345 番号 12345671', '記号 12345 番号 12345671'],
    ['account number 12345678', 'account number 12345678'],
    ['三菱UFJ銀行大宮支店(普)1234567', '三菱UFJ銀行大宮支店(普)1234567'],
  ],
  miss: ['普通に1234円', '普通 1234567回再生', '口座つくった', '銀行いかなきゃ', '記号 12345', 'account 123'],
} satisfies Examples;
