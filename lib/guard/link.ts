import type { WxtBrowser } from 'wxt/browser';
import type { BackgroundMessage, GuardMessage, GuardReport, Light, Setup } from '@/lib/messages/types';
import { POPUP_PORT } from '@/lib/messages/types';
import { extensionApi, isConnected } from './extension-api';

type Port = ReturnType<WxtBrowser['runtime']['connect']>;

/** A stopped service worker starts in some 30 ms; one that takes longer is asked once more. */
const ANSWER_WITHIN_MS = 1000;

export interface LinkOptions {
  report(): Omit<GuardReport, 'frame'>;
  /** The popup is open and wants to know how things are now. */
  onAsked(): void;
  onSetup(setup: Setup): void;
  readonly signal: AbortSignal;
}

/**
 * The guard's connection to its extension. The guard works without it, on the default rules: every message
 * here may fail, because the extension can be updated or removed while the page is open.
 */
export class Link {
  readonly #options: LinkOptions;
  readonly #frame = Math.random().toString(36).slice(2);
  readonly #popups = new Set<Port>();
  #told: Light | 'gone' | undefined;

  constructor(window: Window, options: LinkOptions) {
    this.#options = options;
    if (!isConnected()) return;
    extensionApi.runtime.onMessage.addListener((message: BackgroundMessage) => {
      if (message?.type === 'rules-changed') void this.fetchSetup();
      if (message?.type === 'tell-light') this.#tellAgain();
    });
    extensionApi.runtime.onConnect.addListener((port) => this.#onPopup(port));
    const { signal } = options;
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.#comeBack(), { signal });
    const { document } = window;
    document.addEventListener('prerenderingchange', () => this.#comeBack(), { signal });
    if (!('prerendering' in document && document.prerendering)) this.#comeBack();
  }

  /** Asks for this site's rules, twice if need be. Without an answer the rules in force stay. */
  async fetchSetup(): Promise<void> {
    const setup = (await this.#ask()) ?? (await this.#ask());
    if (setup) this.#options.onSetup(setup);
  }

  /** Tells the background and an open popup what changed. */
  changed(): void {
    const report = this.#options.report();
    this.#tell(report.light);
    for (const port of this.#popups) port.postMessage({ ...report, frame: this.#frame });
  }

  async #ask(): Promise<Setup | undefined> {
    const answer: unknown = await Promise.race([this.#send({ type: 'setup' }), timeOut(ANSWER_WITHIN_MS)]);
    return isSetup(answer) ? answer : undefined;
  }

  /** What the other side answers; undefined when there is none any more. */
  async #send(message: GuardMessage): Promise<unknown> {
    if (!isConnected()) return undefined;
    return extensionApi.runtime.sendMessage(message).catch(() => undefined);
  }

  #tell(light: Light | 'gone'): void {
    if (this.#told === light) return;
    this.#told = light;
    void this.#send({ type: 'light', light });
  }

  #onPopup(port: Port): void {
    if (port.name !== POPUP_PORT) return;
    this.#popups.add(port);
    port.onDisconnect.addListener(() => this.#popups.delete(port));
    this.#options.onAsked();
    port.postMessage({ ...this.#options.report(), frame: this.#frame });
  }

  #leave(): void {
    this.#tell('gone');
    const report: GuardReport = { ...this.#options.report(), frame: this.#frame, light: 'gone' };
    for (const port of this.#popups) port.postMessage(report);
  }

  #comeBack(): void {
    void this.fetchSetup();
    this.#tellAgain();
  }

  #tellAgain(): void {
    this.#told = undefined;
    this.#tell(this.#options.report().light);
  }
}

function timeOut(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}

/** An update may leave an older guard talking to a newer background. */
function isSetup(answer: unknown): answer is Setup {
  if (typeof answer !== 'object' || answer === null || !('rules' in answer)) return false;
  const { rules } = answer;
  return typeof rules === 'object' && rules !== null && 'enabled' in rules && 'kinds' in rules;
}
