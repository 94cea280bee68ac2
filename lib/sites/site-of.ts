import { adapters } from './registry';
import type { SiteAdapter } from './types';

/** The platform an origin (`https://host`) belongs to, or undefined where the generic rules serve. */
export function adapterOf(origin: string): SiteAdapter | undefined {
  return adapters.find((adapter) => adapter.origins.some((pattern) => covers(pattern, origin)));
}

/**
 * The id under which a site's rules are kept: the platform's own, or the host name for a site
 * the user added. Undefined for an origin that names no host (a sandboxed frame).
 */
export function siteIdOf(origin: string): string | undefined {
  const adapter = adapterOf(origin);
  if (adapter) return adapter.id;
  return /^https?:\/\/([^/:]+)/.exec(origin)?.[1];
}

function covers(pattern: string, origin: string): boolean {
  if (!pattern.startsWith('https://*.')) return pattern === origin;
  return origin.startsWith('https://') && origin.endsWith(pattern.slice('https://*'.length));
}
