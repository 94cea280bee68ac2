import { describe, expect, it } from 'vitest';
import { tipAreas, tips } from '@/lib/tips/registry';
import type { Tip } from '@/lib/tips/types';

const modules = import.meta.glob<Tip>('../../lib/tips/items/*.ts', { eager: true, import: 'default' });

/** What fits into the popup without turning a tip into an article: characters of ja and en. */
const LONGEST = { title: [32, 64], body: [150, 270], action: [48, 84] } as const;

describe('the tips', () => {
  it('have at least one for each area, in the order of the areas', () => {
    expect([...new Set(tips.map(({ area }) => area))]).toEqual(tipAreas);
  });

  it('are all of the folder', () => {
    expect(tips).toHaveLength(Object.keys(modules).length);
  });
});

describe.each(Object.entries(modules))('%s', (path, tip) => {
  it('is named after its file', () => {
    expect(path).toMatch(new RegExp(`/${tip.id}\\.ts$`));
  });

  it.each(['title', 'body', 'action'] as const)('has a %s in both languages that fits the popup', (field) => {
    const [ja, en] = LONGEST[field];
    expect(tip[field].ja).toMatch(/[ぁ-ん]/);
    expect(tip[field].en).toMatch(/^[^ぁ-んァ-ヶ一-龠]+$/);
    expect(tip[field].ja.length).toBeLessThanOrEqual(ja);
    expect(tip[field].en.length).toBeLessThanOrEqual(en);
  });

  it('names its sources by a secure address and the day they were checked', () => {
    for (const { title, url, checkedOn } of tip.sources) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
      expect(checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(Number.isNaN(Date.parse(checkedOn))).toBe(false);
    }
  });

  it('comes back after some months or not at all', () => {
    expect(tip.reviewEvery === null || tip.reviewEvery > 0).toBe(true);
  });
});
