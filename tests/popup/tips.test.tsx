// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tips } from '@/components/popup/Tips';
import { tipAreas, tips } from '@/lib/tips/registry';

beforeEach(() => act(() => render(<Tips tips={tips} areas={tipAreas} language="ja" />, document.body)));
afterEach(() => render(null, document.body));

const title = () => document.querySelector('h3')?.textContent;
const press = (name: string) =>
  act(() => document.querySelector<HTMLElement>(`button[aria-label=${name}]`)?.click());

async function choose(area: string): Promise<void> {
  const select = document.querySelector('select');
  if (!select) throw new Error('There is no list of areas');
  select.value = area;
  await act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the tips', () => {
  it('are shown one at a time and go round in both directions', async () => {
    expect(title()).toBe(tips[0]?.title.ja);
    await press('前のヒント');
    expect(title()).toBe(tips.at(-1)?.title.ja);
    await press('次のヒント');
    await press('次のヒント');
    expect(title()).toBe(tips[1]?.title.ja);
  });

  it.each(tipAreas)('can be chosen by area: %s', async (area) => {
    await choose(area);
    expect(title()).toBe(tips.find((tip) => tip.area === area)?.title.ja);
  });

  it.each(tipAreas)(
    'say that they are no legal advice only where they are about the law: %s',
    async (area) => {
      await choose(area);
      const says = document.body.textContent?.includes('法律の助言ではありません');
      expect(says).toBe(area === 'terms' || area === 'labour');
    },
  );

  it('open a source in a new tab that does not learn where it came from', async () => {
    await choose('trouble');
    const link = document.querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer');
    expect(document.body.textContent).toContain('確認日 2026-11-23');
  });
});
