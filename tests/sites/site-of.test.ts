import { describe, expect, it } from 'vitest';
import { adapterOf, siteIdOf } from '@/lib/sites/site-of';

describe('the platform of an origin', () => {
  it.each([
    ['https://www.youtube.com', 'youtube'],
    ['https://studio.youtube.com', 'youtube'],
    ['https://twitcasting.tv', 'twitcasting'],
    ['https://ssl.twitcasting.tv', 'twitcasting'],
    ['https://a.b.twitcasting.tv', 'twitcasting'],
  ])('knows %s', (origin, id) => {
    expect(adapterOf(origin)?.id).toBe(id);
    expect(siteIdOf(origin)).toBe(id);
  });

  it.each([
    ['https://eviltwitcasting.tv', 'eviltwitcasting.tv'],
    ['https://twitcasting.tv.evil.example', 'twitcasting.tv.evil.example'],
    ['https://evil.example:8443', 'evil.example'],
    ['http://twitcasting.tv', 'twitcasting.tv'],
    ['http://www.twitch.tv', 'www.twitch.tv'],
    ['https://music.youtube.com', 'music.youtube.com'],
    ['http://localhost:3000', 'localhost'],
  ])('takes %s for no platform, only for its host', (origin, host) => {
    expect(adapterOf(origin)).toBeUndefined();
    expect(siteIdOf(origin)).toBe(host);
  });

  it.each(['null', '', 'file://', 'chrome://settings', 'moz-extension://abc'])(
    'has no site for "%s"',
    (origin) => {
      expect(siteIdOf(origin)).toBeUndefined();
    },
  );
});
