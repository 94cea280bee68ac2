import type { Finding } from '@/lib/detection/types';
import type { Box } from './box';
import { readDraft } from './draft';
import type { Faults } from './faults';
import { beginsPress, belongsTo, ends, type Gesture, replaces, swallow } from './gesture';
import type { Judgement } from './judge';
import { Pass } from './pass';

/** What was held, without its text: this is all that leaves the guard. */
export interface Held {
  readonly box: Box;
  /** Empty when the check itself failed. */
  readonly findings: readonly Finding[];
  /** Length of the draft in UTF-16 units: with the spans it says where in the message the findings are. */
  readonly textLength: number;
  /** Lets exactly this text of this box through, once, when the user sends it again. */
  allowOnce(): void;
}

export interface HoldOptions {
  /** May throw: then the message is held once and goes through when it is sent again. */
  judge(text: string): Judgement;
  readonly faults: Faults;
  onHeld(held: Held): void;
  /** A held message was allowed and is being sent now. */
  onPassed(): void;
}

/**
 * Decides over one send at a time. A send is cancelled with everything that belongs to its gesture, or not
 * touched at all; it is never replayed, so it can't go out twice.
 */
export class Hold {
  #gesture: Gesture | undefined;
  readonly #pass = new Pass();
  readonly #options: HoldOptions;

  constructor(options: HoldOptions) {
    this.#options = options;
  }

  /** A new key or press: what came before is over. */
  begin(event: Event): void {
    if (this.#gesture && replaces(this.#gesture, event)) this.#gesture = undefined;
  }

  /** A draft was edited: what was allowed for its old text is void. */
  onDraft(box: Box, text: string): void {
    this.#pass.keepOnlyFor(box, text);
  }

  /** Swallows the rest of a held gesture. @returns true when it did */
  swallowsRest(event: Event): boolean {
    if (beginsPress(event)) this.begin(event);
    const gesture = this.#gesture;
    if (gesture?.verdict !== 'held' || !belongsTo(gesture, event)) return false;
    swallow(event);
    if (ends(gesture, event)) this.#gesture = undefined;
    return true;
  }

  /**
   * Judges what a box holds at this moment, and stops the event when the rules say hold.
   * @param trigger undefined for an event that no others belong to (a form's submit, a line break)
   */
  decide(event: Event, box: Box, trigger?: Gesture['trigger']): void {
    const { text } = readDraft(box);
    if (this.#isPassing(box, text)) return;
    const judgement = this.#judge(event, text);
    if (judgement.outcome !== 'hold') return;
    const isPassed = this.#pass.use(box, text);
    if (trigger) this.#gesture = { trigger, verdict: isPassed ? 'passed' : 'held', box, text };
    if (isPassed) return this.#options.onPassed();
    swallow(event);
    const isChecked = judgement.findings.length > 0;
    if (!isChecked) this.#pass.grant(box, text);
    this.#options.onHeld({
      box,
      findings: judgement.findings,
      textLength: text.length,
      allowOnce: () => this.#pass.grant(box, text),
    });
  }

  /** The submit that a passed key or click leads to is part of the same act. */
  #isPassing(box: Box, text: string): boolean {
    const gesture = this.#gesture;
    return gesture?.verdict === 'passed' && gesture.box === box && gesture.text === text;
  }

  #judge(event: Event, text: string): Judgement {
    const { judge, faults } = this.#options;
    try {
      return judge(text);
    } catch (error) {
      // Too long is no fault of ours, only more than we check.
      if (!(error instanceof RangeError)) faults.add(event.timeStamp);
      return { outcome: faults.isBroken ? 'nothing' : 'hold', findings: [] };
    }
  }
}
