// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxAround, boxesIn } from '@/lib/guard/box';

describe('boxAround', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  const first = (html: string, selector: string) => {
    document.body.innerHTML = html;
    const element = document.querySelector(selector);
    if (!element) throw new Error(`No ${selector}`);
    return element;
  };

  it.each([
    ['a textarea', '<textarea></textarea>', 'textarea'],
    ['a one-line field', '<input>', 'input'],
    ['an editor', '<div contenteditable></div>', 'div'],
    ['an editor without formats', '<div contenteditable="plaintext-only"></div>', 'div'],
    ['a field with a chat’s label', '<input placeholder="コメントを入力">', 'input'],
    [
      'a chat that warns of private things',
      '<input placeholder="コメント（住所や電話番号は書かないでください）">',
      'input',
    ],
    [
      'an editor labelled with private words',
      '<div contenteditable aria-label="住所は書かないでください"></div>',
      'div',
    ],
  ])('takes %s for a chat box', (_, html, selector) => {
    expect(boxAround(first(html, selector), undefined)).toBeDefined();
  });

  it.each([
    ['a password', '<input type="password">', 'input'],
    ['a search field by type', '<input type="search">', 'input'],
    ['a search field by role', '<input role="searchbox">', 'input'],
    ['a search field by its form', '<form role="search"><input></form>', 'input'],
    ['a search field by its label', '<input placeholder="検索">', 'input'],
    ['a phone field', '<input type="tel">', 'input'],
    ['a phone field by autofill', '<input autocomplete="tel-national">', 'input'],
    ['an address field', '<input autocomplete="shipping street-address">', 'input'],
    ['a card field', '<input autocomplete="cc-number">', 'input'],
    ['a login field', '<input name="login">', 'input'],
    ['a field with a phone label', '<label>電話 <input></label>', 'input'],
    ['a field beside a password', '<form><input><input type="password"></form>', 'input'],
    ['a field beside an e-mail address', '<form><input><input type="email"></form>', 'input'],
    ['a check box', '<input type="checkbox">', 'input'],
    ['a field that can’t be written in', '<textarea readonly></textarea>', 'textarea'],
    ['plain text', '<p>090</p>', 'p'],
    [
      'a part of an editor that can’t be written in',
      '<div contenteditable><b contenteditable="false">x</b></div>',
      'b',
    ],
  ])('leaves %s alone', (_, html, selector) => {
    expect(boxAround(first(html, selector), undefined)).toBeUndefined();
  });

  it('believes the adapter rather than its own guess', () => {
    expect(boxAround(first('<input id="chat" placeholder="検索">', 'input'), '#chat')).toBeDefined();
  });

  it('gives the whole editor for any part of it', () => {
    const inner = first('<div id="editor" contenteditable><p><span>a</span></p></div>', 'span');
    expect(boxAround(inner, undefined)?.id).toBe('editor');
  });

  it('finds each box of a page once', () => {
    document.body.innerHTML =
      '<textarea></textarea><div contenteditable><p contenteditable="true">a</p></div><input type="search">';
    expect(boxesIn(document, undefined)).toHaveLength(2);
  });
});
