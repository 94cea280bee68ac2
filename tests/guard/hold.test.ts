// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Faults } from '@/lib/guard/faults';
import { type Held, Hold } from '@/lib/guard/hold';
import type { Judgement } from '@/lib/guard/judge';

const HELD: Judgement = {
  outcome: 'hold',
  findings: [{ kind: 'phone', span: [0, 3], confidence: 'strong', reason: { ja: '', en: '' } }],
};

describe('Hold', () => {
  let box: HTMLTextAreaElement;
  let held: Held[];
  let judge: (text: string) => Judgement;
  let hold: Hold;
  let brokenCalls: number;

  beforeEach(() => {
    box = document.createElement('textarea');
    held = [];
    brokenCalls = 0;
    judge = (text) => (text.includes('090') ? HELD : { outcome: 'nothing', findings: [] });
    hold = new Hold({
      judge: (text) => judge(text),
      faults: new Faults(() => brokenCalls++),
      onHeld: (what) => held.push(what),
      onPassed: () => undefined,
    });
  });

  const keydown = () => new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
  const send = (event: Event = keydown()) => {
    hold.begin(event);
    hold.decide(event, box, 'Enter');
    return event.defaultPrevented;
  };

  it('does not touch the send of a clean message', () => {
    box.value = 'hello';
    expect(send()).toBe(false);
    expect(hold.swallowsRest(new KeyboardEvent('keyup', { key: 'Enter' }))).toBe(false);
  });

  it('swallows the whole gesture and nothing after it', () => {
    box.value = '090';
    expect(send()).toBe(true);
    expect(hold.swallowsRest(new KeyboardEvent('keypress', { key: 'Enter' }))).toBe(true);
    expect(hold.swallowsRest(new KeyboardEvent('keydown', { key: 'Enter', repeat: true }))).toBe(true);
    expect(hold.swallowsRest(new KeyboardEvent('keyup', { key: 'Enter' }))).toBe(true);
    expect(hold.swallowsRest(new KeyboardEvent('keyup', { key: 'Enter' }))).toBe(false);
  });

  it('still swallows a held Enter’s keyup when another key came between', () => {
    box.value = '090';
    send();
    const other = new KeyboardEvent('keydown', { key: 'Control' });
    expect(hold.swallowsRest(other)).toBe(false);
    hold.begin(other);
    expect(hold.swallowsRest(new KeyboardEvent('keyup', { key: 'Enter' }))).toBe(true);
  });

  it('ends a held press that never became a click with the next press', () => {
    box.value = '090';
    const first = new Event('pointerdown', { cancelable: true });
    hold.begin(first);
    hold.decide(first, box, 'press');
    expect(first.defaultPrevented).toBe(true);
    expect(hold.swallowsRest(new Event('pointerup'))).toBe(true);
    // Released outside the window: no click came. The next press is another act, perhaps on the notice.
    expect(hold.swallowsRest(new Event('pointerdown'))).toBe(false);
    expect(hold.swallowsRest(new Event('mousedown'))).toBe(false);
    expect(hold.swallowsRest(new Event('click'))).toBe(false);
  });

  it('stops a touch without asking for what a passive listener can’t have', () => {
    box.value = '090';
    const first = new Event('pointerdown', { cancelable: true });
    hold.begin(first);
    hold.decide(first, box, 'press');
    const touch = new Event('touchstart', { cancelable: true });
    expect(hold.swallowsRest(touch)).toBe(true);
    expect(touch.defaultPrevented).toBe(false);
  });

  it('lets an allowed text pass once, with the submit it leads to', () => {
    box.value = '090';
    send();
    held[0]?.allowOnce();
    const submit = new Event('submit', { cancelable: true });
    expect(send()).toBe(false);
    hold.decide(submit, box);
    expect(submit.defaultPrevented).toBe(false);
    expect(send()).toBe(true);
  });

  it.each([
    [
      'another text',
      () => {
        box.value = '0901';
      },
    ],
    [
      'another box',
      () => {
        box = Object.assign(document.createElement('textarea'), { value: '090' });
      },
    ],
  ])('holds %s than the one allowed', (_, change) => {
    box.value = '090';
    send();
    held[0]?.allowOnce();
    change();
    expect(send()).toBe(true);
  });

  it('does not give a changed text the pass when it is changed back after a send', () => {
    box.value = '090';
    send();
    held[0]?.allowOnce();
    box.value = '0902';
    send();
    box.value = '090';
    expect(send()).toBe(true);
  });

  it('forgets what it allowed when the draft is edited, also when it is changed back', () => {
    box.value = '090';
    send();
    held[0]?.allowOnce();
    hold.onDraft(box, '090');
    hold.onDraft(box, 'hello');
    expect(send()).toBe(true);
  });

  it('holds what it could not check once, and says so', () => {
    judge = () => {
      throw new Error('a fault');
    };
    box.value = 'hello';
    expect(send()).toBe(true);
    expect(held[0]?.findings).toEqual([]);
    expect(send()).toBe(false);
    expect(brokenCalls).toBe(0);
  });

  it('stops holding after three faults in a minute, and tells', () => {
    judge = () => {
      throw new Error('a fault');
    };
    const results = ['a', 'b', 'c', 'd'].map((text) => {
      box.value = text;
      return send();
    });
    expect(results).toEqual([true, true, false, false]);
    expect(brokenCalls).toBe(1);
  });

  it('never lets a too long text break it', () => {
    judge = () => {
      throw new RangeError('too long');
    };
    for (const text of ['a', 'b', 'c', 'd']) {
      box.value = text;
      expect(send()).toBe(true);
    }
    expect(brokenCalls).toBe(0);
  });
});
