import type { Detector } from './types';

const modules = import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' });

/** Every detector in the folder. Their order never matters. */
export const detectors: readonly Detector[] = Object.values(modules);
