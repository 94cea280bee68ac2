// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageOf } from '@/lib/guard/page';

interface Place {
  readonly origin: string;
  readonly protocol?: string;
  readonly pathname?: string;
  readonly parent?: Window;
}

const frame = ({ origin, protocol = 'https:', pathname = '/', parent }: Place): Window => {
  const made = Object.create(window, {
    origin: { value: origin },
    location: { value: { protocol, pathname } },
  });
  return Object.defineProperty(made, 'parent', { value: parent ?? made });
};

const youtube = (pathname: string) => frame({ origin: 'https://www.youtube.com', pathname });

describe('pageOf', () => {
  it.each([
    ['YouTube’s chat', youtube('/live_chat'), true],
    ['its replay', youtube('/live_chat_replay'), true],
    ['a video', youtube('/watch'), false],
    ['a look-alike path', youtube('/live_chatter'), false],
    ['any page of a site without an adapter', frame({ origin: 'https://chat.example' }), true],
  ])('judges %s by its path', (_, place, isChat) => {
    expect(pageOf(place).isChatPage()).toBe(isChat);
  });

  it('follows a page that changes its path without a load', () => {
    const location = { protocol: 'https:', pathname: '/watch' };
    const place = Object.create(window, {
      origin: { value: 'https://www.youtube.com' },
      location: { value: location },
    });
    const page = pageOf(place);
    expect(page.isChatPage()).toBe(false);
    location.pathname = '/live_chat';
    expect(page.isChatPage()).toBe(true);
  });

  it.each([
    ['/live_chat', true],
    ['/watch', false],
  ])('takes a frame without a path for part of the page around it: %s', (pathname, isChat) => {
    const inner = frame({
      origin: 'https://www.youtube.com',
      protocol: 'about:',
      pathname: 'blank',
      parent: youtube(pathname),
    });
    expect(pageOf(inner).isChatPage()).toBe(isChat);
  });

  it('guards a frame whose surroundings can’t be known', () => {
    const closed: Window = Object.create(window, {
      location: {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    });
    const inner = frame({
      origin: 'https://www.youtube.com',
      protocol: 'about:',
      pathname: 'blank',
      parent: closed,
    });
    expect(pageOf(inner).isChatPage()).toBe(true);
  });

  it('names the site, and none for a sandboxed frame', () => {
    expect(pageOf(youtube('/')).siteId).toBe('youtube');
    expect(pageOf(frame({ origin: 'https://chat.example' })).siteId).toBe('chat.example');
    expect(pageOf(frame({ origin: 'null' })).siteId).toBeUndefined();
  });
});
