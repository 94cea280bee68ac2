import {
  element,
  heldIcon,
  hideOverlay,
  makeOverlay,
  type Overlay,
  placeOverlay,
  say,
  showOverlay,
} from './overlay';
import { MARK_STYLE } from './style';

const GAP_PX = 4;

/** The small quiet sign by the box while it is being written in. It takes no clicks and no focus. */
export class Mark {
  #overlay: Overlay | undefined;
  #words = '';
  #tracking: AbortController | undefined;

  /** Shows words by a box, or moves the sign along when it says them already. */
  show(box: HTMLElement, words: string): void {
    if (this.#overlay && this.#words !== words) this.hide();
    this.#overlay ??= build(box.ownerDocument, words);
    this.#words = words;
    showOverlay(this.#overlay);
    this.#track(box);
  }

  hide(): void {
    this.#tracking?.abort();
    this.#tracking = undefined;
    if (this.#overlay) hideOverlay(this.#overlay);
    this.#overlay = undefined;
  }

  /** Follows the box while the sign is there; nothing listens when it is not. */
  #track(box: HTMLElement): void {
    const place = () => {
      if (!box.isConnected) this.hide();
      else if (this.#overlay) placeOverlay(this.#overlay, box.getBoundingClientRect(), GAP_PX);
    };
    place();
    if (this.#tracking) return;
    this.#tracking = new AbortController();
    const window = box.ownerDocument.defaultView;
    const options = { capture: true, passive: true, signal: this.#tracking.signal };
    window?.addEventListener('scroll', place, options);
    window?.addEventListener('resize', place, options);
  }
}

function build(document: Document, words: string): Overlay {
  const overlay = makeOverlay(document, MARK_STYLE, 'mark');
  const { body: mark } = overlay;
  mark.setAttribute('role', 'status');
  mark.setAttribute('aria-label', words);
  const said = element(document, 'span', '');
  say(said, words);
  mark.append(heldIcon(document), said);
  return overlay;
}
