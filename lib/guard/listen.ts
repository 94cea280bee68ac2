/** Every event that types, sends, or belongs to a gesture that sends. */
const TYPES = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'focusin', 'focusout'],
  ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'submit'],
];

/**
 * Listens on the window in the capture phase: at `document_start` nobody of the page can be earlier.
 * `document.open()` strips every listener of a window, so they are put back when the document gets a new
 * root; adding the same function twice is one listener. Only the document's own children are observed.
 */
export function listen(window: Window, listener: (event: Event) => void, signal: AbortSignal): void {
  const add = () => {
    for (const type of TYPES) window.addEventListener(type, listener, { capture: true, signal });
  };
  add();
  const observer = new MutationObserver(add);
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
