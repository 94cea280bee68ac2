import { existsSync, readFileSync } from 'node:fs';
import { runQuietly, Stop } from '../run.mjs';
import { DOWNLOADS, findBrowser } from './find.mjs';

/** @typedef {import('./paths.mjs').BrowserName} BrowserName */

const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES = { chromium: 'Chrome, Chromium, Edge', firefox: 'Firefox' };

/**
 * Installs a browser: with apt where that is ours to do, else into the project's own folder.
 * @param {BrowserName} browser
 * @returns {Promise<string>} its executable
 */
export async function installBrowser(browser) {
  const name = browser === 'chromium' ? 'Chromium' : 'Firefox';
  console.log(`${name} を入れています… / Installing ${name}…`);
  /** @type {string[]} */
  const reasons = [];
  for (const install of [installWithApt, download]) {
    try {
      const path = await install(browser);
      if (path) return path;
    } catch (error) {
      reasons.push(error instanceof Error ? lastLines(error.message) : String(error));
    }
  }
  throw new Stop(missingMessage(browser, reasons));
}

/**
 * Japanese shows as boxes without a Japanese font. Best effort: nothing but a screenshot depends on it.
 */
export async function installJapaneseFont() {
  if (process.platform !== 'linux' || (await hasJapaneseFont()) || !canUseApt()) return;
  console.log('日本語フォントを入れています… / Installing a Japanese font…');
  await aptInstall(['fonts-noto-cjk']).catch(() => undefined);
}

async function hasJapaneseFont() {
  const fonts = await runQuietly('fc-list', [':lang=ja']).catch(() => '');
  return fonts.trim() !== '';
}

/** @param {BrowserName} browser */
async function installWithApt(browser) {
  // Ubuntu's packages of these names only point to Snap, which has none in a container.
  if (!canUseApt() || isUbuntu(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  await aptInstall([APT_PACKAGES[browser], 'fonts-noto-cjk']);
  return findBrowser(browser);
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} osRelease */
export function isUbuntu(osRelease) {
  return /^ID="?ubuntu"?$/m.test(osRelease);
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env });
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}

/** @param {BrowserName} browser */
async function download(browser) {
  const tools = await import('@puppeteer/browsers');
  const kind = browser === 'chromium' ? tools.Browser.CHROME : tools.Browser.FIREFOX;
  const platform = tools.detectBrowserPlatform();
  if (!platform) return undefined;
  const buildId = await tools.resolveBuildId(kind, platform, 'stable');
  // On Ubuntu as root, Chrome's system libraries come along.
  const options = { browser: kind, buildId, cacheDir: DOWNLOADS, installDeps: canUseApt() };
  const { executablePath } = await tools.install(options);
  return existsSync(executablePath) ? executablePath : undefined;
}

/** @param {BrowserName} browser @param {string[]} reasons */
function missingMessage(browser, reasons) {
  const variable = browser === 'chromium' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN';
  return [
    `ブラウザー（${NAMES[browser]}）が見つからず、入れることもできませんでした。`,
    `入れてからもう一度実行するか、${variable} に実行ファイルの場所を書いてください。`,
    `No browser (${NAMES[browser]}) was found, and installing one failed.`,
    `Install it and try again, or set ${variable} to the path of its executable.`,
    ...reasons.map((reason) => `\n${reason}`),
  ].join('\n');
}

/** @param {string} text */
function lastLines(text) {
  return text.split('\n').slice(-6).join('\n');
}
