import type { Light } from './types';

/** Worst first, then what is surest: one frame that can't guard matters more than another that can. */
const ORDER: readonly Light[] = ['broken', 'watching', 'off', 'no-box'];

/** The light of a tab from those of its frames; undefined when no guard is in any of them. */
export function combineLights(lights: readonly Light[]): Light | undefined {
  return ORDER.find((light) => lights.includes(light));
}
