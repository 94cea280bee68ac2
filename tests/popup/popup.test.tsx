// @vitest-environment happy-dom
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { StorageTrouble } from '@/components/popup/StorageNote';
import type { PopupLight, TabState } from '@/components/popup/state';

type Props = ComponentProps<typeof Popup>;
const asked: unknown[] = [];
const twitch: TabState = { light: 'watching', siteId: 'twitch', lastHeld: [] };

async function show(change: Partial<Props> = {}): Promise<string> {
  const props: Props = {
    language: 'ja',
    tab: twitch,
    sites: {},
    trouble: undefined,
    onReload: () => asked.push('reload'),
    onSwitch: (...change) => asked.push(change),
    onRule: (...change) => asked.push(change),
    onReset: (...change) => asked.push(['reset', ...change]),
    ...change,
  };
  await act(() => render(<Popup {...props} />, document.body));
  return document.body.textContent ?? '';
}

async function press(selector: string): Promise<void> {
  await act(() => document.querySelector<HTMLElement>(selector)?.click());
}

afterEach(() => {
  render(null, document.body);
  asked.length = 0;
});

describe('the light', () => {
  it.each<[PopupLight, string, string]>([
    ['watching', '見守っています', 'Watching'],
    ['no-box', 'チャット欄を待っています', 'Waiting for a chat box'],
    ['off', 'このサイトではオフです', 'Off on this site'],
    ['broken', '動いていません', 'Not working'],
    ['needs-reload', '再読み込みが必要です', 'Please reload this tab'],
    ['not-guarded', 'このページは見守っていません', 'Not watching this page'],
    ['no-site', 'ここはブラウザのページです', 'own pages'],
    ['looking', '確認しています', 'Checking'],
  ])('says %s in words: %s / %s', async (light, ja, en) => {
    await show({ tab: { ...twitch, light } });
    expect(document.querySelector('[role=status]')?.textContent).toContain(ja);
    await show({ tab: { ...twitch, light }, language: 'en' });
    expect(document.querySelector('[role=status]')?.textContent).toContain(en);
  });

  it.each<PopupLight>(['needs-reload', 'broken'])('offers to reload the tab when it is %s', async (light) => {
    await show({ tab: { ...twitch, light } });
    await press('.reload');
    expect(asked).toEqual(['reload']);
  });
});

describe('this site', () => {
  it('has its name, its switch and the default rule', async () => {
    expect(await show()).toContain('Twitch');
    expect(document.querySelector('[role=switch]')).toHaveProperty('checked', true);
    expect(document.querySelector('input:checked[type=radio]')).toHaveProperty('value', 'hold');
  });

  it('is called by its host when it is no platform we know', async () => {
    expect(await show({ tab: { ...twitch, siteId: 'chat.example' } })).toContain('chat.example');
  });

  it('is left out where there is none', async () => {
    await show({ tab: { light: 'no-site', siteId: undefined, lastHeld: [] } });
    expect(document.querySelector('.site')).toBeNull();
  });

  it('asks for what was pressed', async () => {
    await show();
    await press('[role=switch]');
    await press('input[value=mark]');
    expect(asked).toEqual([
      ['twitch', false],
      ['twitch', ['phone'], 'mark'],
    ]);
  });

  it('sets every kind of a group at once', async () => {
    await show();
    await press('fieldset:last-of-type input[value=hold]');
    expect(asked).toEqual([['twitch', expect.arrayContaining(['place', 'card', 'birthday']), 'hold']]);
  });

  it('says in words which kinds of a group are held where they differ', async () => {
    await show();
    const clues = [...document.querySelectorAll('fieldset')].at(-1);
    expect(clues?.querySelector('input:checked')).toBeNull();
    expect(clues?.textContent).toMatch(/止める：.*カード/);
    expect(clues?.textContent).toMatch(/印だけ：.*生年月日/);
  });

  it('offers the way back only after a change', async () => {
    await show();
    expect(document.querySelector('.reset')).toBeNull();
    await show({ sites: { twitch: { kinds: { phone: 'off' } } } });
    await press('.reset');
    expect(asked).toEqual([['reset', 'twitch']]);
  });

  it.each([
    ['off', 'そのまま送られます'],
    ['mark', '送信は止めません'],
    ['hold', '送信を止めます'],
  ] as const)('says what %s means', async (rule, words) => {
    expect(await show({ sites: { twitch: { kinds: { phone: rule } } } })).toContain(words);
  });

  it('rests its rules while it is off', async () => {
    await show({ sites: { twitch: { off: true } } });
    expect(document.querySelector('fieldset')).toHaveProperty('disabled', true);
  });

  it('names the kind that was last held, and says nothing when there was none', async () => {
    expect(await show({ tab: { ...twitch, lastHeld: ['phone'] } })).toContain('最後に止めたもの：電話番号');
    expect(await show()).not.toContain('最後に止めたもの');
  });
});

describe('the stored settings', () => {
  it.each<[StorageTrouble, string]>([
    ['damaged', '安全な初期設定'],
    ['newer', '新しい版'],
    ['not-saved', '保存できませんでした'],
    ['not-read', '読み込めません'],
  ])('are calmly mentioned when %s', async (trouble, words) => {
    expect(await show({ trouble })).toContain(words);
  });
});

it.each(['ja', 'en'] as const)('never says 身バレ on screen (%s)', async (language) => {
  expect(await show({ language })).not.toMatch(/身バレ|mibare/i);
});
