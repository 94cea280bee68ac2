import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/sites/registry';
import type { SiteAdapter } from '@/lib/sites/types';

const modules = import.meta.glob<SiteAdapter>('../../lib/sites/adapters/*.ts', {
  eager: true,
  import: 'default',
});

describe.each(Object.entries(modules))('%s', (path, adapter) => {
  it('is named after its file', () => {
    expect(path).toMatch(new RegExp(`/${adapter.id}\\.ts$`));
  });

  it('has origins that a manifest takes', () => {
    for (const origin of adapter.origins) expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+$/);
  });

  it('shares no origin with another', () => {
    const others = adapters.filter((other) => other !== adapter).flatMap(({ origins }) => origins);
    expect(others.filter((origin) => adapter.origins.includes(origin))).toEqual([]);
  });
});

describe('the pages with a chat', () => {
  it.each([
    ['youtube', '/live_chat', true],
    ['youtube', '/live_chat_replay', true],
    ['youtube', '/watch', false],
    ['youtube', '/live_chatter', false],
    ['twitch', '/somebody', true],
    ['twitch', '/popout/somebody/chat', true],
    ['twitch', '/settings/profile', false],
    ['twitch', '/settingsfan', true],
    ['niconico', '/watch/lv1', true],
    ['niconico', '/ranking', false],
    ['kick', '/somebody', true],
    ['kick', '/search', false],
    ['tiktok', '/@somebody/live', true],
    ['tiktok', '/upload', false],
  ])('on %s, %s counts: %s', (id, path, counts) => {
    expect(adapters.find((adapter) => adapter.id === id)?.isChatPage?.test(path)).toBe(counts);
  });
});
