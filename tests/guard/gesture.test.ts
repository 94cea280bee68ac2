// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSendKey } from '@/lib/guard/gesture';

const keydown = (key: string, options: KeyboardEventInit & { keyCode?: number }) =>
  Object.defineProperty(new KeyboardEvent('keydown', { key, ...options }), 'keyCode', {
    value: options.keyCode ?? 13,
  });

describe('isSendKey', () => {
  it.each([
    ['Enter', {}],
    ['Ctrl+Enter', { ctrlKey: true }],
    ['Cmd+Enter', { metaKey: true }],
  ])('takes %s for a send', (_, options) => {
    expect(isSendKey(keydown('Enter', options))).toBe(true);
  });

  // The event orders of input methods: Chromium's and Firefox's own, Safari's, and a plain Enter while composing.
  it.each([
    ['a line break', 'Enter', { shiftKey: true }],
    ['an Enter while composing', 'Enter', { isComposing: true }],
    ['an Enter that an IME handled', 'Process', { isComposing: true, keyCode: 229 }],
    ['Safari’s Enter after the composition', 'Enter', { keyCode: 229 }],
    ['another key', 'a', { keyCode: 65 }],
  ])('does not take %s for a send', (_, key, options) => {
    expect(isSendKey(keydown(key, options))).toBe(false);
  });
});
