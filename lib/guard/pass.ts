import type { Box } from './box';

/** A one-shot permission, bound to a box and a text in memory. Any edit makes it void. */
export class Pass {
  #granted: { readonly box: WeakRef<Box>; readonly text: string } | undefined;

  grant(box: Box, text: string): void {
    this.#granted = { box: new WeakRef(box), text };
  }

  /** The box now holds this text: a permission for another one is over, also if she changes it back. */
  keepOnlyFor(box: Box, text: string): void {
    const granted = this.#granted;
    if (granted?.box.deref() === box && granted.text !== text) this.#granted = undefined;
  }

  /** True, once, for what it was granted for. Asking for anything else ends it too. */
  use(box: Box, text: string): boolean {
    const granted = this.#granted;
    this.#granted = undefined;
    return granted !== undefined && granted.box.deref() === box && granted.text === text;
  }
}
