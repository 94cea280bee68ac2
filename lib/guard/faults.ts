const WINDOW_MS = 60_000;
/** A guard that fails this often would only be in the way: it says so and lets the chat work. */
const MOST_IN_WINDOW = 3;

/** Our own errors in this frame. Only their times are kept: an error object may quote the page. */
export class Faults {
  #times: number[] = [];
  #heldUnjudged = false;
  readonly #onBroken: () => void;

  constructor(onBroken: () => void) {
    this.#onBroken = onBroken;
  }

  /** True after too many faults: nothing is held any more, and the light says so. */
  get isBroken(): boolean {
    return this.#times.length >= MOST_IN_WINDOW;
  }

  /** Counts an error of ours. @param now milliseconds of a clock that never goes back (`event.timeStamp`) */
  add(now: number): void {
    if (this.isBroken) return;
    this.#times = [...this.#times.filter((time) => now - time < WINDOW_MS), now];
    if (this.isBroken) this.#onBroken();
  }

  /** A send on which the guard itself failed is held once; the next one goes through. */
  holdsUnjudged(): boolean {
    this.#heldUnjudged = !this.#heldUnjudged;
    return this.#heldUnjudged && !this.isBroken;
  }
}
