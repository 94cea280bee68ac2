import { describe, expect, it } from 'vitest';
import { ClueMemory } from '@/lib/detection/clue-memory';
import { cluesIn } from '@/lib/detection/clues';
import { fold } from '@/lib/text/fold';
import { cleanMessage } from '../quality/clean';
import { Random } from '../quality/random';

/** For each message of a session, sent one a second, the reason of its finding, if any. */
function reasons(...messages: string[]): (string | undefined)[] {
  const memory = new ClueMemory();
  return messages.map((text, second) => {
    const [finding] = memory.check(text, second * 1000);
    memory.sent(text, second * 1000);
    return finding?.reason.ja;
  });
}

describe('the clues of a text', () => {
  it.each([
    ['最寄りは三軒茶屋だよ', ['station']],
    ['青葉台高校に通ってる', ['school']],
    ['さくら総合病院で働いてます', ['work']],
    ['窓からスカイツリーが見えるよ', ['spot']],
    ['中央線止まってて遅れた', ['line']],
    ['埼玉に住んでます', ['area']],
    ['わたし今年24歳になる', ['age']],
    ['大学2年生です', ['year']],
    ['カフェでバイトしてる', ['job']],
    ['明日早番なんだよね', ['shift']],
    ['こっち雨すごい', ['weather']],
    ['通勤は電車で40分かかる', ['commute']],
    ['一人暮らし始めたの', ['family']],
    ['仕事帰りにいつもの銭湯に行ってる', ['habit']],
    ["i'm 23 now lol", ['age']],
    ['i have the morning shift tomorrow', ['shift']],
    ['omg it is raining so hard here', ['weather']],
  ])('%j tell of %j', (text, ids) => {
    expect(cluesIn(fold(text)).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    'おはよう',
    '雨の歌すき',
    '新幹線で行くよ',
    '東京ドームのライブ',
    'レベル25になった',
    '推しは20歳',
    '仕事おつかれさま',
    '今日の天気は雨らしい',
    'the weather is nice',
    'level 25 lol',
  ])('%j tells nothing', (text) => {
    expect(cluesIn(fold(text))).toEqual([]);
  });
});

describe('the memory of clues', () => {
  it('tells once three sorts have come together, and which', () => {
    expect(
      reasons('おはよう', '最寄りは三軒茶屋だよ', '今日も寒いね', '大学2年生です', 'こっち雨すごい'),
    ).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'あなたの手がかりがそろってきました（最寄り駅・学年や部活・今いる所の天気）。',
    ]);
  });

  it('tells again only when another sort is added', () => {
    const [, , third, again, another] = reasons(
      '最寄りは三軒茶屋だよ',
      '大学2年生です',
      'こっち雨すごい',
      'こっち雷すごい',
      'わたし今年20歳になる',
    );
    expect(third).toBeDefined();
    expect(again).toBeUndefined();
    expect(another).toBeDefined();
  });

  it('is silent without a place among them', () => {
    expect(reasons('大学2年生です', 'こっち雨すごい', 'わたし今年20歳になる', '一人暮らしです')).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it('forgets after three hours, and when told', () => {
    const memory = new ClueMemory();
    const hour = 3_600_000;
    memory.sent('最寄りは三軒茶屋だよ', 0);
    memory.sent('大学2年生です', hour);
    expect(memory.check('こっち雨すごい', 2 * hour)).toHaveLength(1);
    expect(memory.check('こっち雨すごい', 3.5 * hour)).toHaveLength(0);
    memory.forget();
    expect(memory.check('こっち雨すごい', hour)).toHaveLength(0);
  });

  it('finds the clue in the text', () => {
    const memory = new ClueMemory();
    memory.sent('最寄りは三軒茶屋だよ。大学2年生です', 0);
    const text = '😊 こっち雨すごい！';
    const [finding] = memory.check(text, 1000);
    expect(text.slice(...(finding?.span ?? []))).toBe('こっち雨');
  });

  it('never fires in 500 sessions of 10 messages of ordinary talk', () => {
    const random = new Random(7);
    const memory = new ClueMemory();
    const alarms: string[] = [];
    for (let second = 0; second < 5000; second++) {
      const text = cleanMessage(random);
      if (second % 10 === 0) memory.forget();
      if (memory.check(text, second * 1000).length > 0) alarms.push(text);
      memory.sent(text, second * 1000);
    }
    expect(alarms).toEqual([]);
  });
});
