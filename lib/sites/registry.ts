import type { SiteAdapter } from './types';

const modules = import.meta.glob<SiteAdapter>('./adapters/*.ts', { eager: true, import: 'default' });

/** Every platform in the adapters folder, in no promised order. */
export const adapters: readonly SiteAdapter[] = Object.values(modules);
