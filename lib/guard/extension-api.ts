import type { WxtBrowser } from 'wxt/browser';

declare global {
  var browser: WxtBrowser | undefined;
  var chrome: WxtBrowser;
}

/**
 * The browser's extension interface, for code that runs in other people's pages. The polyfill that our own
 * pages use would bring 10 kB into every frame; promises are native on every version we support.
 */
export const extensionApi: WxtBrowser = globalThis.browser ?? globalThis.chrome;

/** False once the extension was updated, reloaded or removed under this page: nothing can be asked any more. */
export function isConnected(): boolean {
  return extensionApi?.runtime?.id !== undefined;
}
