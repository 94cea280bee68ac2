import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../run.mjs';
import { candidatePaths } from './paths.mjs';

/** Set by hand to use a certain browser, and by `npm test` for its tests. */
const VARIABLES = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** Browsers that set-up downloaded for this project. */
export const DOWNLOADS = fileURLToPath(new URL('../../.browsers', import.meta.url));

/**
 * The browser to use, or undefined when there is none.
 * @param {import('./paths.mjs').BrowserName} browser
 * @param {import('./paths.mjs').System & { exists?: (path: string) => boolean }} [system]
 * @returns {string | undefined} path of the executable
 * @throws when the environment names one that does not exist
 */
export function findBrowser(browser, system = process) {
  const exists = 'exists' in system && system.exists ? system.exists : isUsable;
  const named = system.env[VARIABLES[browser]];
  if (named && !exists(named)) throw new Stop(`${VARIABLES[browser]} names ${named}, which does not exist.`);
  return named || [...downloaded(browser), ...candidatePaths(browser, system)].find(exists);
}

/**
 * Ubuntu's chromium-browser and firefox are small scripts that only tell to install a snap.
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false;
  const { size } = statSync(path);
  return size > 10_000 || !readFileSync(path, 'utf8').includes('/snap/bin/');
}

/** @param {import('./paths.mjs').BrowserName} browser @returns {string[]} */
function downloaded(browser) {
  const folder = join(DOWNLOADS, browser === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(folder)) return [];
  const names = new Set(['chrome', 'chrome.exe', 'Google Chrome for Testing', 'firefox', 'firefox.exe']);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
