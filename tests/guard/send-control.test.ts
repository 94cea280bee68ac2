// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSendControl } from '@/lib/guard/send-control';

/** A press on `.it` in a page with a chat box in `.box`. */
function press(html: string, adapterSend?: string): boolean {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('.box');
  const target = document.querySelector('.it');
  if (!box || !target) throw new Error('The page has no box or no target');
  const path: EventTarget[] = [];
  for (let node: Element | null = target; node; node = node.parentElement) path.push(node);
  return isSendControl({ path: [...path, document, window], box, adapterSend });
}

const BOX = '<textarea class="box"></textarea>';

describe('isSendControl', () => {
  it.each([
    ['a form’s submit button', `<form>${BOX}<button class="it">OK</button></form>`],
    ['a button that says 送信', `<div>${BOX}<button type="button" class="it">送信</button></div>`],
    ['a button that says Send', `<div>${BOX}<div><span role="button" class="it">Send</span></div></div>`],
    [
      'the picture in a labelled button',
      `<div>${BOX}<button aria-label="送信"><svg class="it"></svg></button></div>`,
    ],
    ['an icon without a name', `<div>${BOX}<button class="it"><svg></svg></button></div>`],
    ['an icon-only div', `<div><div>${BOX}</div><div class="it"><svg></svg></div></div>`],
    [
      'a send button some layers away',
      `<div><div><div>${BOX}</div></div><button type="button" class="it">コメントする</button></div>`,
    ],
  ])('takes %s for a send', (_, html) => {
    expect(press(html)).toBe(true);
  });

  it.each([
    ['the emoji button', `<form>${BOX}<button type="button" class="it" aria-label="絵文字"></button></form>`],
    [
      'a button that opens a menu',
      `<div>${BOX}<button class="it" aria-haspopup="true"><svg></svg></button></div>`,
    ],
    ['a reset button', `<form>${BOX}<button type="reset" class="it">送信内容を消す</button></form>`],
    [
      'a gift button',
      `<div>${BOX}<button type="button" class="it">ギフトを送信前に選ぶ</button></div>`.replace('送信', ''),
    ],
    ['the box itself', `<div contenteditable class="box"><b class="it">a</b></div>`],
    ['text beside the box', `<div>${BOX}<p class="it">090</p></div>`],
    [
      'a button elsewhere on the page',
      `<main><form>${BOX}<button>送信</button></form></main><aside><button class="it">送信</button></aside>`,
    ],
  ])('does not take %s for a send', (_, html) => {
    expect(press(html)).toBe(false);
  });

  it('believes the adapter wherever its button is', () => {
    expect(
      press(`<main><form>${BOX}</form></main><aside><div class="it" id="go"></div></aside>`, '#go'),
    ).toBe(true);
  });
});
