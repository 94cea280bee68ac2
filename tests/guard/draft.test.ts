// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '@/lib/guard/draft';

const editor = (html: string) => {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  box.innerHTML = html;
  return box;
};

describe('readDraft', () => {
  it.each([
    ['plain text', '090-1234', '090-1234'],
    ['lines', 'a<br>b', 'a\nb'],
    ['blocks', '<div>a</div><div>b</div>', 'a\nb'],
    ['a first line without a block', 'a<div>b</div>', 'a\nb'],
    ['emoji pictures', 'a<img alt="😀">b', 'a😀b'],
    ['inline layers', '<p><span><b>09</b>0</span>-1</p>', '090-1'],
    ['a placeholder', '<span data-slate-placeholder="true">090</span><span>1</span>', '1'],
    ['nothing', '', ''],
  ])('reads %s as the reader will get it', (_, html, text) => {
    expect(readDraft(editor(html)).text).toBe(text);
  });

  it('knows where each part of the text stands', () => {
    const { text, pieces } = readDraft(editor('<div>ab</div><div>c<img alt="d">e</div>'));
    expect(pieces.map(({ start, length }) => text.slice(start, start + length))).toEqual([
      'ab',
      '\n',
      'c',
      'd',
      'e',
    ]);
  });

  it('reads a field’s value', () => {
    const box = Object.assign(document.createElement('textarea'), { value: 'a\nb' });
    expect(readDraft(box).text).toBe('a\nb');
  });
});
