/** What the tests read from a page: what it really sent, and every event it saw. */
export interface App {
  readonly sent: string[];
  readonly log: string[];
}

declare global {
  interface Window {
    app: App;
  }
}

const LOGGED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'submit'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'focusout'],
];

window.app = { sent: [], log: [] };

/** One line an event: what a page could notice of a guard that touches clean messages. */
function note(event: Event): void {
  const { type, isTrusted, defaultPrevented } = event;
  const detail =
    event instanceof KeyboardEvent
      ? [event.key, event.code, event.keyCode, event.isComposing]
      : event instanceof InputEvent
        ? [event.inputType, event.data, event.isComposing]
        : event instanceof CompositionEvent
          ? [event.data]
          : [];
  const target = event.target instanceof Element ? event.target.tagName : 'other';
  window.app.log.push([type, target, ...detail, isTrusted, defaultPrevented].join('|'));
}

for (const type of LOGGED) {
  window.addEventListener(type, note, true);
  window.addEventListener(type, note);
}

/** The page's own way to the outside world. */
export function send(text: string): void {
  if (!text) return;
  window.app.sent.push(text);
  const line = document.createElement('li');
  line.textContent = text;
  document.querySelector('#messages')?.append(line);
}
