import { describe, expect, it } from 'vitest';
import { Conversation } from '@/lib/detection/conversation';
import { detectors } from '@/lib/detection/registry';
import { cleanMessage } from '../quality/clean';
import { Random } from '../quality/random';

/** What is found in the last of the messages, one a second. */
function found(...messages: string[]): string[] {
  const conversation = new Conversation(detectors);
  let parts: string[] = [];
  for (const [second, text] of messages.entries()) {
    parts = conversation.check(text, second * 1000).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);
    conversation.sent(text, second * 1000);
  }
  return parts;
}

/** A number cut at `count - 1` places. */
function cut(digits: string, count: number, random: Random): string[] {
  const places = new Set<number>();
  while (places.size < count - 1) places.add(random.between(1, digits.length - 1));
  const sorted = [0, ...[...places].sort((a, b) => a - b), digits.length];
  return sorted.slice(1).map((end, index) => digits.slice(sorted[index], end));
}

const SCRIPTS = {
  plain: [...'0123456789'],
  'full-width': [...'０１２３４５６７８９'],
  kanji: [...'〇一二三四五六七八九'],
  hiragana: ['ぜろ', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'],
  katakana: ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'],
};
const CARRIERS = ['{}', '{}ね', 'つぎ {}', 'つぎ{}', '{} だよ', '→{}', '{}!', '最後{}'];

describe('a conversation', () => {
  it.each([
    [['090', '1234', '5678'], ['phone 5678']],
    [['わたし 090', 'つぎが 1234', 'さいご 5678 だよ'], ['phone 5678']],
    [['ぜろきゅうぜろ', 'いちにさんよん', 'ごろくななはち'], ['phone ごろくななはち']],
    [['０９０', 'うん', '１２３４', 'まってね', '５６７８'], ['phone ５６７８']],
    [['つぎ ぜろ', 'えっときゅうぜろ', 'いちに さんよん', 'ご ろく なな はち'], ['phone ご ろく なな はち']],
    [['〇九〇', '一二三四', '最後が五六七八'], ['phone 五六七八']],
    [['415', 'next 555', 'then 2671'], ['phone 2671']],
    [['下4桁は5678', '真ん中が1234', '頭は090'], ['phone 090']],
    [['ヒント1→090', 'ヒント2→1234', 'ヒント3→5678'], ['phone 5678']],
    [['マイナンバー 1234', '5678', '9018'], ['mynumber 9018']],
    [['4111 1111', '1111 1111'], ['card 1111 1111']],
    [['東京都渋谷区', '神宮前1-2-3'], ['address 神宮前1-2-3']],
    [['本名は佐藤', '花子です'], ['name 花子']],
    [['最寄りは三軒茶屋だよ', '大学2年生です', 'こっち雨すごい'], ['mosaic こっち雨']],
  ])('puts %j together again', (messages, expected) => {
    expect(found(...messages)).toEqual(expected);
  });

  it('finds what stands in one message as ever', () => {
    expect(found('おはよう', '090-1234-5678')).toEqual(['phone 090-1234-5678']);
  });

  it('forgets after two minutes, and when told', () => {
    const conversation = new Conversation(detectors);
    conversation.sent('090', 0);
    conversation.sent('1234', 1000);
    expect(conversation.check('5678', 2000)).toHaveLength(1);
    expect(conversation.check('5678', 121_000)).toHaveLength(0);
    conversation.forget();
    expect(conversation.check('5678', 2000)).toHaveLength(0);
  });

  it('never joins what is more than six messages apart', () => {
    expect(found('090', 'a1', 'b2', 'c3', 'd4', 'e5', '12345678')).toEqual([]);
  });

  it.each(Object.entries(SCRIPTS))(
    'finds at least 97 of 100 mobile numbers in two to six messages: %s',
    (_, digits) => {
      const random = new Random(5);
      const hits = Array.from({ length: 200 }, () => {
        const number = `0${random.pick(['6', '7', '8', '9'])}0${random.between(1, 9)}${random.digits(7)}`;
        const parts = cut(number, random.between(2, 6), random);
        const spelled = parts.map((part) => [...part].map((digit) => digits[Number(digit)]).join(''));
        const carried = spelled.map((part) => random.pick(CARRIERS).replace('{}', part));
        if (parts.length < 6) carried.splice(random.between(1, parts.length - 1), 0, 'うん');
        return found(...carried);
      }).filter((parts) => parts.length > 0);
      expect(hits.length).toBeGreaterThanOrEqual(194);
    },
  );

  it('stays silent on 2,000 messages of ordinary talk full of numbers', () => {
    const random = new Random(6);
    const conversation = new Conversation(detectors);
    const alarms: string[] = [];
    for (let second = 0; second < 2000; second++) {
      const text = cleanMessage(random);
      // Clues add up over hours of random talk; their own test has sessions.
      const found = conversation.check(text, second * 1000).filter(({ kind }) => kind !== 'mosaic');
      if (found.some(({ confidence }) => confidence !== 'weak')) alarms.push(text);
      conversation.sent(text, second * 1000);
    }
    expect(alarms).toEqual([]);
  });
});
