import type { Box } from './box';

/**
 * One act of the user: a key from down to up, or a press from pointerdown to click, with everything the
 * browser makes of it (keypress, submit …). It is judged once; the rest of it follows the first verdict.
 */
export interface Gesture {
  /** The name of the key, or `press` for a pointer or a click. */
  readonly trigger: 'Enter' | ' ' | 'press';
  readonly verdict: 'held' | 'passed';
  readonly box: Box;
  /** The text the verdict was about. A different text is a different question. */
  readonly text: string;
}

const KEY_EVENTS = new Set(['keypress', 'keyup']);
const PRESS_EVENTS = new Set(['mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click']);

/** True for the later events of a held gesture, which the page must not see either. */
export function belongsTo(gesture: Gesture, event: Event): boolean {
  if (gesture.trigger === 'press') return PRESS_EVENTS.has(event.type);
  if (!(event instanceof KeyboardEvent) || event.key !== gesture.trigger) return false;
  return KEY_EVENTS.has(event.type) || event.repeat;
}

/** True for the event after which a gesture is over. */
export function ends(gesture: Gesture, event: Event): boolean {
  return event.type === (gesture.trigger === 'press' ? 'click' : 'keyup');
}

/** True when an event begins another act, so that a gesture without an end is over as well. */
export function replaces(gesture: Gesture, event: Event): boolean {
  // Another key may go down and up while a held Enter is still down.
  const isOtherKey =
    event instanceof KeyboardEvent && gesture.trigger !== 'press' && event.key !== gesture.trigger;
  return gesture.verdict === 'passed' || !isOtherKey;
}

/** True for the first event of a press: one that went before is over, with a click or without. */
export function beginsPress(event: Event): boolean {
  return event.type === 'pointerdown';
}

/**
 * The event goes no further and does nothing: neither the page nor the browser acts on it.
 * Touches are only stopped: browsers make a window's touch listeners passive, and the click that follows
 * is swallowed itself.
 */
export function swallow(event: Event): void {
  if (!event.type.startsWith('touch')) event.preventDefault();
  event.stopImmediatePropagation();
}

/** The name of a key that sends or presses a focused control, or undefined. */
export function pressingKey({ key }: KeyboardEvent): 'Enter' | ' ' | undefined {
  return key === 'Enter' || key === ' ' ? key : undefined;
}

/**
 * True for a key that may send: Enter in any company but Shift, and never an IME's own Enter. Both halves
 * of the IME test are needed: Safari's comes after the composition with key code 229, and some IMEs send
 * a plain Enter while composing.
 */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}
