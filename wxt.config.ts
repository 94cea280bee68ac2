import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** Where the local demo chat lives. It is guarded in `wxt build --mode demo` and while developing, never in a release. */
const DEMO_MATCH = 'http://localhost/*';

const ICONS = Object.fromEntries([16, 32, 48].map((size) => [size, `icon/${size}.png`]));

/** Strict where the page is ours: nothing remote, nothing dynamic, no connection to anywhere. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Match patterns of every adapter. Read with Vite, because the config itself has no `import.meta.glob`. */
async function guardedMatches(mode: string): Promise<string[]> {
  const { module } = await runnerImport<typeof import('./lib/sites/registry')>(
    new URL('./lib/sites/registry.ts', import.meta.url).pathname,
    { configFile: false, logLevel: 'error' },
  );
  const matches = module.adapters.flatMap((adapter) => adapter.origins.map((origin) => `${origin}/*`)).sort();
  return mode === 'production' ? matches : [...matches, DEMO_MATCH];
}

/** The guard runs in every frame of every chat: its last bytes are worth a slower build. */
const TERSER = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
  // The engine's own words, which no other script and no platform knows.
  mangle: {
    properties: {
      regex:
        /^(?:isSure|isClose|isCapital|isEnd|starts|ends|units|original|worthAsking|needs|parts|cues|confidence|breaks|cuts|told|expansions|detectors|findings|outcome)$/,
    },
  },
} as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false })],
    // The polyfill for module preloading would be the only `fetch` in our pages.
    build: { modulePreload: { polyfill: false }, sourcemap: false, minify: 'terser', terserOptions: TERSER },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab'],
    incognito: 'spanning',
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mibare-guard@mibare-guard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '140', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    // The guard is an unlisted script: a stock content script tells every page that it is there,
    // and any page can switch it off with one event.
    'build:manifestGenerated': async (wxt, manifest) => {
      // WXT takes the title of the popup's page, in one language. The tooltip is neutral: others may see it.
      manifest.action = { ...manifest.action, default_title: '__MSG_actionTitle__', default_icon: ICONS };
      manifest.content_scripts = [
        {
          matches: await guardedMatches(wxt.config.mode),
          js: ['guard.js'],
          run_at: 'document_start',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
    },
  },
});
