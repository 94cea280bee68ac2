import type { NoticeContent } from './content';
import { buildNotice, type NoticeView } from './notice-view';
import { hideOverlay, placeOverlay, showOverlay } from './overlay';

export interface NoticeOptions extends NoticeContent {
  readonly box: HTMLElement;
  /** She goes back to the box to change her message. */
  onFix(): void;
  /** She said twice that it may go out. */
  onAllow(): void;
}

/** The confirmation comes this long after the first press, so that a double click can't reach it. */
const CONFIRM_AFTER_MS = 800;
const GAP_PX = 8;
const ASKING = 'asking';

/**
 * The box that says what was held. One at a time. The hold does not depend on it: the event is already
 * cancelled when it opens. Nothing in it changes anything stored.
 */
export class Notice {
  #view: NoticeView | undefined;
  #options: NoticeOptions | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  open(options: NoticeOptions): void {
    this.close();
    const { box } = options;
    const view = buildNotice(box.ownerDocument, options);
    this.#view = view;
    this.#options = options;
    showOverlay(view);
    placeOverlay(view, box.getBoundingClientRect(), GAP_PX);
    view.fix.focus({ preventScroll: true });
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#view) hideOverlay(this.#view);
    this.#view = undefined;
    this.#options = undefined;
  }

  /**
   * Acts on events that are meant for the notice. It is asked before the page sees anything, because some
   * pages send at any Enter, wherever it is pressed.
   * @returns true when the event was ours and must go no further
   */
  takes(event: Event): boolean {
    const view = this.#view;
    if (!view || !event.composedPath().includes(view.host)) return false;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return true;
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'click' && event instanceof MouseEvent) this.#onClick(event);
    // A press beside the buttons would take the focus, and with it Esc and Tab, away from the notice.
    else if (event.type === 'mousedown') event.preventDefault();
    return true;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.type !== 'keydown' || event.repeat) {
      // Enter and Space were acted on when they went down; their later events must not press again.
      if (isPress(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#fix();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      this.#moveFocus(event.shiftKey ? -1 : 1);
    } else if (isPress(event)) {
      event.preventDefault();
      this.#press(this.#view?.root.activeElement);
    } else if (isTyping(event)) {
      // The first letter typed goes where she thinks she is: the browser puts it into the focused box.
      this.#fix();
    }
  }

  #onClick(event: MouseEvent): void {
    const root = this.#view?.root;
    // A screen reader's click has no place; then the focus says which button it was.
    const isPlaced = event.detail > 0;
    this.#press(isPlaced ? root?.elementFromPoint(event.clientX, event.clientY) : root?.activeElement);
  }

  #press(target: Element | null | undefined): void {
    const view = this.#view;
    if (!view || !isInside(view.body)) return;
    if (target === view.fix) this.#fix();
    else if (target === view.sendAll) this.#askAgain(view);
    else if (target === view.confirm && isAsking(view)) this.#allow();
  }

  #askAgain({ body }: NoticeView): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => body.classList.add(ASKING), CONFIRM_AFTER_MS);
  }

  #fix(): void {
    const options = this.#options;
    this.close();
    options?.onFix();
  }

  #allow(): void {
    const options = this.#options;
    this.close();
    options?.onAllow();
  }

  /** Tab stays among the buttons that are there. */
  #moveFocus(step: 1 | -1): void {
    const view = this.#view;
    if (!view) return;
    const buttons = isAsking(view) ? [view.fix, view.sendAll, view.confirm] : [view.fix, view.sendAll];
    const focused = buttons.find((button) => button === view.root.activeElement) ?? view.fix;
    const next = (buttons.indexOf(focused) + step + buttons.length) % buttons.length;
    buttons[next]?.focus({ preventScroll: true });
  }
}

function isAsking({ body }: NoticeView): boolean {
  return body.classList.contains(ASKING);
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** A character, or the first key of an IME. */
function isTyping({ key, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isCharacter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
  return isCharacter || keyCode === 229;
}

/** What can't be seen can't be agreed to: a page may have pushed the notice out of the window. */
function isInside(body: HTMLElement): boolean {
  const { top, left, bottom, right } = body.getBoundingClientRect();
  const { clientWidth, clientHeight } = body.ownerDocument.documentElement;
  return bottom > 0 && right > 0 && top < clientHeight && left < clientWidth;
}
