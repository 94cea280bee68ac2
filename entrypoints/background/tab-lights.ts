import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { combineLights } from '@/lib/messages/light';
import type { Light } from '@/lib/messages/types';

const light = v.picklist(['watching', 'no-box', 'off', 'broken']);
/** Frame id to light. */
const frameLights = v.record(v.string(), light);

/**
 * Notes the light of one frame, or that the frame is gone.
 * Kept in session memory, because a background may be stopped at any moment, and never on disk.
 * @returns the light of the whole tab, or undefined when no guard is left in it
 */
export function noteLight(tabId: number, frameId: number, next: Light | 'gone'): Promise<Light | undefined> {
  return inTurn(async () => {
    const key = keyOf(tabId);
    const stored: unknown = (await browser.storage.session.get(key))[key];
    const { [String(frameId)]: _, ...others } = v.is(frameLights, stored) ? stored : {};
    const lights = next === 'gone' ? others : { ...others, [frameId]: next };
    await browser.storage.session.set({ [key]: lights });
    return combineLights(Object.values(lights));
  });
}

/** Forgets a tab that was closed or shows another page. @returns false when nothing was known of it */
export function forgetTab(tabId: number): Promise<boolean> {
  return inTurn(async () => {
    const key = keyOf(tabId);
    const isKnown = key in (await browser.storage.session.get(key));
    if (isKnown) await browser.storage.session.remove(key);
    return isKnown;
  });
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes come from many frames at once; each reads what the one before has written. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

function keyOf(tabId: number): string {
  return `lights-of-tab-${tabId}`;
}
