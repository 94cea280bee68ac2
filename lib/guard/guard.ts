import type { Finding } from '@/lib/detection/types';
import type { Light } from '@/lib/messages/types';
import type { SiteRules } from '@/lib/rules/site-rules';
import { type Box, boxesIn, boxOf } from './box';
import { readDraft } from './draft';
import { Faults } from './faults';
import { type Gesture, isSendKey, pressingKey, swallow } from './gesture';
import { type Held, Hold } from './hold';
import { type Judgement, NOTHING } from './judge';
import { listen } from './listen';
import type { Page } from './page';
import { isSendControl } from './send-control';

/** What the user sees of the guard. It is told what happened and decides nothing. */
export interface GuardView {
  /** True when the event was meant for the notice: it was acted on and must not reach the page. */
  takes(event: Event): boolean;
  showHeld(held: Held): void;
  /** The quiet mark by the box; the outcome `nothing` takes it away. */
  showMark(box: Box, judgement: Judgement): void;
  /** The draft was changed or sent: what the notice said is over. */
  closeNotice(): void;
}

export interface GuardOptions {
  readonly page: Page;
  readonly view: GuardView;
  readonly rules: SiteRules;
  /** Synchronous; may throw, which holds the message once. */
  judge(text: string, rules: SiteRules): Judgement;
  /** Called when the light or the last held kinds changed. */
  onChange(): void;
  readonly signal: AbortSignal;
}

/**
 * Watches one frame from the moment it is made, with nothing awaited before. A clean message is never
 * touched: its events are neither stopped nor replayed.
 */
export class Guard {
  readonly #options: GuardOptions;
  readonly #window: Window;
  readonly #faults: Faults;
  readonly #hold: Hold;
  #rules: SiteRules;
  #lastBox: WeakRef<Box> | undefined;
  #lastHeld: readonly Finding[] = [];
  #sawBox = false;
  /** An Enter key is down: the line break that follows was judged with it, or is no send. */
  #isEnterDown = false;

  constructor(window: Window, options: GuardOptions) {
    listen(window, (event) => this.#onEvent(event), options.signal);
    this.#window = window;
    this.#options = options;
    this.#rules = options.rules;
    this.#faults = new Faults(options.onChange);
    this.#hold = new Hold({
      judge: (text) => options.judge(text, this.#rules),
      faults: this.#faults,
      onHeld: (held) => this.#onHeld(held),
      onPassed: () => options.view.closeNotice(),
    });
  }

  setRules(rules: SiteRules): void {
    this.#rules = rules;
    if (!rules.enabled) this.#options.view.closeNotice();
    const box = this.#lastBox?.deref();
    if (box?.isConnected) this.#mark(box);
    this.#options.onChange();
  }

  light(): Light {
    if (this.#faults.isBroken) return 'broken';
    if (!this.#rules.enabled) return 'off';
    return this.#sawBox && this.#options.page.isChatPage() ? 'watching' : 'no-box';
  }

  /** What the last held message was held for; empty before the first. */
  lastHeld(): readonly Finding[] {
    return this.#lastHeld;
  }

  /** Looks for a box now, for a popup that wants to know. The only time the page is searched. */
  look(): void {
    const { page } = this.#options;
    if (this.#sawBox || !page.isChatPage()) return;
    if (!boxesIn(this.#window.document, page.adapter?.box).some((box) => box.checkVisibility())) return;
    this.#sawBox = true;
    this.#options.onChange();
  }

  #onEvent(event: Event): void {
    try {
      if (this.#hold.swallowsRest(event) || this.#options.view.takes(event)) return;
      if (this.#isGuarding()) this.#route(event);
    } catch {
      this.#onFault(event);
    }
  }

  #isGuarding(): boolean {
    return this.#rules.enabled && !this.#faults.isBroken && this.#options.page.isChatPage();
  }

  #route(event: Event): void {
    if (event instanceof KeyboardEvent) return this.#onKey(event);
    switch (event.type) {
      case 'pointerdown':
      case 'click':
        return this.#onPress(event, 'press');
      case 'submit':
        return this.#onSubmit(event);
      default:
        return this.#onBoxEvent(event);
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.type === 'keyup' && event.key === 'Enter') this.#isEnterDown = false;
    if (event.type !== 'keydown') return;
    this.#hold.begin(event);
    this.#isEnterDown = event.key === 'Enter' && event.keyCode !== 229;
    const box = isSendKey(event) ? this.#boxOf(event) : undefined;
    const key = pressingKey(event);
    if (box) this.#hold.decide(event, box, 'Enter');
    else if (key && !event.isComposing) this.#onPress(event, key);
  }

  /** A click, or Enter or Space on a focused control: does it send what is in the box? */
  #onPress(event: Event, trigger: Gesture['trigger']): void {
    const box = this.#lastBox?.deref();
    if (!box?.isConnected) return;
    const adapterSend = this.#options.page.adapter?.sendButton;
    if (isSendControl({ path: event.composedPath(), box, adapterSend }))
      this.#hold.decide(event, box, trigger);
  }

  #onSubmit(event: Event): void {
    if (!(event.target instanceof HTMLFormElement)) return;
    for (const box of boxesIn(event.target, this.#options.page.adapter?.box)) {
      if (!event.defaultPrevented) this.#hold.decide(event, box);
    }
  }

  #onBoxEvent(event: Event): void {
    const isComposing = event instanceof InputEvent && event.isComposing;
    const box = isComposing || !BOX_EVENTS.has(event.type) ? undefined : this.#boxOf(event);
    if (!box) return;
    if (event.type === 'focusout') return this.#options.view.showMark(box, NOTHING);
    if (event.type === 'beforeinput') return this.#onLineBreak(event, box);
    if (event.type !== 'focusin') this.#options.view.closeNotice();
    this.#lastBox = new WeakRef(box);
    const isFirst = !this.#sawBox;
    this.#sawBox = true;
    if (isFirst) this.#options.onChange();
    this.#mark(box);
  }

  /** An on-screen keyboard's Enter comes without a key: only the line break it would make is seen. */
  #onLineBreak(event: Event, box: Box): void {
    const inputType = event instanceof InputEvent ? event.inputType : '';
    const isBreak = inputType === 'insertParagraph' || inputType === 'insertLineBreak';
    if (isBreak && !this.#isEnterDown) this.#hold.decide(event, box);
  }

  /** Not being able to mark is no reason to trouble anybody: the send is judged again, and held if need be. */
  #mark(box: Box): void {
    const { view, judge } = this.#options;
    try {
      const { text } = readDraft(box);
      this.#hold.onDraft(box, text);
      view.showMark(box, judge(text, this.#rules));
    } catch {
      view.showMark(box, NOTHING);
    }
  }

  #boxOf(event: Event): Box | undefined {
    return boxOf(event, this.#options.page.adapter?.box);
  }

  #onHeld(held: Held): void {
    this.#lastHeld = held.findings;
    this.#options.onChange();
    this.#options.view.showHeld(held);
  }

  #onFault(event: Event): void {
    this.#faults.add(event.timeStamp);
    const isKey = event instanceof KeyboardEvent;
    const maySend = isKey ? isSendKey(event) : event.type === 'click' || event.type === 'submit';
    if (maySend && this.#faults.holdsUnjudged()) swallow(event);
  }
}

const BOX_EVENTS = new Set(['input', 'beforeinput', 'compositionend', 'focusin', 'focusout']);
