import { adapterOf, siteIdOf } from '@/lib/sites/site-of';
import type { SiteAdapter } from '@/lib/sites/types';

/** What is known of the page a frame belongs to. */
export interface Page {
  /** Undefined for a site the user added: the generic rules serve. */
  readonly adapter: SiteAdapter | undefined;
  /** Undefined in a frame that belongs to no site (a sandboxed one). */
  readonly siteId: string | undefined;
  /** Asked at each event, because pages change their path without a load. */
  isChatPage(): boolean;
}

/** The page of a frame. Its origin can't change while the document lives, so that part is looked up once. */
export function pageOf(window: Window): Page {
  const { origin } = window;
  const adapter = adapterOf(origin);
  return {
    adapter,
    siteId: siteIdOf(origin),
    isChatPage() {
      const path = adapter?.isChatPage && pathOf(window);
      return path === undefined || adapter?.isChatPage?.test(path) === true;
    },
  };
}

/**
 * The path of the nearest document that has one: `about:blank`, `srcdoc` and `blob:` frames belong to the
 * page around them. Undefined where that can't be known: then the frame is guarded.
 */
function pathOf(window: Window): string | undefined {
  try {
    const { protocol, pathname } = window.location;
    if (protocol === 'https:' || protocol === 'http:') return pathname;
    return window.parent === window ? undefined : pathOf(window.parent);
  } catch {
    // The page around it is of another origin: it may not be asked, and that is all there is to know.
    return undefined;
  }
}
