import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const read = (build: string, file: string) =>
  readFileSync(new URL(`../../.output/${build}/${file}`, import.meta.url), 'utf8');

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const MATCHES = [
  'https://*.twitcasting.tv/*',
  'https://17.live/*',
  'https://dashboard.kick.com/*',
  'https://dashboard.twitch.tv/*',
  'https://kick.com/*',
  'https://live.nicovideo.jp/*',
  'https://livecenter.tiktok.com/*',
  'https://m.twitch.tv/*',
  'https://m.youtube.com/*',
  'https://studio.youtube.com/*',
  'https://twitcasting.tv/*',
  'https://whowatch.tv/*',
  'https://www.17.live/*',
  'https://www.mirrativ.com/*',
  'https://www.openrec.tv/*',
  'https://www.showroom-live.com/*',
  'https://www.tiktok.com/*',
  'https://www.twitch.tv/*',
  'https://www.youtube.com/*',
];

/** Ways out of the machine, ways to run foreign code, ways to leave text behind. */
const FORBIDDEN_IN_PAGES =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|\bnew Image\b|\bWorker\(|\bimport\(|\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|console\.|localStorage|sessionStorage|indexedDB|document\.cookie|window\.postMessage|dispatchEvent\(|content-script-started/;

describe.each(BUILDS)('%s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json'));

  it('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'activeTab']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('opens nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
    expect(manifest.externally_connectable).toEqual(build === 'chrome-mv3' ? { ids: [] } : undefined);
  });

  it('guards these sites in all frames from the very start', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: MATCHES,
        js: ['guard.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ]);
  });

  it('has a neutral tooltip and its own icons', () => {
    expect(manifest.action.default_title).toBe('__MSG_actionTitle__');
    expect(manifest.action.default_popup).toBe('popup.html');
    for (const icon of Object.values<string>({ ...manifest.icons, ...manifest.action.default_icon })) {
      expect(existsSync(new URL(`../../.output/${build}/${icon}`, import.meta.url))).toBe(true);
    }
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });

  it('has its name and description in both languages', () => {
    const [ja, en] = ['ja', 'en'].map((language) =>
      JSON.parse(read(build, `_locales/${language}/messages.json`)),
    );
    expect(Object.keys(ja)).toEqual(Object.keys(en));
    for (const messages of [ja, en]) {
      for (const { message } of Object.values<{ message: string }>(messages)) {
        expect(message.length).toBeGreaterThan(0);
        // Chrome cuts a description after 132 characters.
        expect(message.length).toBeLessThanOrEqual(132);
      }
    }
  });

  it('puts a guard of at most 45 KiB into a page', () => {
    expect(gzipSync(read(build, 'guard.js'), { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
  });

  it('has nothing in the guard that could send, store or log', () => {
    expect(read(build, 'guard.js').match(FORBIDDEN_IN_PAGES)?.[0]).toBeUndefined();
  });

  it('has nothing in its background that could send', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimportScripts\(|\beval\(|new Function/;
    expect(read(build, 'background.js').match(ways)?.[0]).toBeUndefined();
  });
});
