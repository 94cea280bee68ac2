// Makes a fresh checkout ready. It runs before anything is installed: Node's own modules only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser } from './browsers/find.mjs';
import { installBrowser, installJapaneseFont } from './browsers/install.mjs';
import { ROOT, runMain, runQuietly, runTool, Stop } from './run.mjs';

/** @typedef {import('./browsers/paths.mjs').BrowserName} BrowserName */
/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

const OLDEST_NODE = [20, 19];
const STAMP = join(ROOT, 'node_modules/.mibare-guard-set-up');
/** npm's own note of what it put into node_modules. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/**
 * Installs what is missing and nothing else; silent when there is nothing to do.
 * @param {{ browsers?: BrowserName[] }} [needs]
 * @returns {Promise<Partial<Record<BrowserName, string>>>} the browsers' executables
 */
export async function setUp({ browsers = [] } = {}) {
  if (!isNodeNewEnough(process.versions.node)) throw new Stop(oldNodeMessage(process.versions.node));
  await setUpPackages();
  /** @type {Partial<Record<BrowserName, string>>} */
  const found = {};
  for (const browser of browsers) found[browser] = findBrowser(browser) ?? (await installBrowser(browser));
  if (browsers.length > 0) await installJapaneseFont();
  return found;
}

async function setUpPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const wanted = stampOf(lock, process.versions.node);
  const stamp = readIfThere(STAMP);
  const isStale = isInstallNeeded({ stamp, wanted, lock, installed: readIfThere(INSTALLED) });
  if (isStale) {
    console.log('準備しています（初回は数分かかります）… / Setting up (the first time takes a few minutes)…');
    await npmCi();
  }
  if (isStale || stamp !== wanted || !existsSync(join(ROOT, '.wxt/wxt.d.ts'))) {
    await runTool('wxt/bin/wxt.mjs', ['prepare']);
  }
  if (stamp !== wanted) writeFileSync(STAMP, wanted);
}

async function npmCi() {
  // What we run on is newer than our tools' oldest, whatever their "engines" say: errors only.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  if (npm && basename(npm) === 'npm-cli.js') await runQuietly(process.execPath, [npm, ...args]);
  // Windows has npm as npm.cmd, which only its shell can run.
  else await runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * What node_modules was made from. Packages with native parts differ between major versions of Node.
 * @param {string} lock
 * @param {string} nodeVersion
 */
export function stampOf(lock, nodeVersion) {
  return `${createHash('sha256').update(lock).digest('hex')} node ${nodeVersion.split('.')[0]}`;
}

/**
 * @param {{ stamp: string | undefined, wanted: string, lock: string, installed: string | undefined }} state
 * `installed` is npm's note in node_modules, undefined when there is no node_modules
 */
export function isInstallNeeded({ stamp, wanted, lock, installed }) {
  if (installed === undefined) return true;
  if (stamp === wanted) return false;
  if (stamp !== undefined && nodeOf(stamp) !== nodeOf(wanted)) return true;
  // Somebody may have run `npm ci` by hand: don't do it again.
  return !holdsAll(JSON.parse(lock), JSON.parse(installed));
}

/** @param {string} stamp */
function nodeOf(stamp) {
  return stamp.split(' node ')[1];
}

/** @param {Lock} lock @param {Lock} installed */
function holdsAll(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([path, { version, optional }]) => {
    const there = installed.packages?.[path];
    return path === '' || there?.version === version || (optional && !there);
  });
}

/** @param {string} version */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} version */
function oldNodeMessage(version) {
  const oldest = OLDEST_NODE.join('.');
  return [
    `Node.js ${oldest} 以降が必要です（今は ${version}）。https://nodejs.org/ から入れてください。`,
    `Node.js ${oldest} or newer is needed (this is ${version}). Get it from https://nodejs.org/.`,
  ].join('\n');
}

/** @param {string} name @returns {name is BrowserName} */
function isBrowserName(name) {
  return name === 'chromium' || name === 'firefox';
}

await runMain(import.meta.url, async (args) => {
  const names = args.flatMap((arg) => arg.match(/^--browsers=(.+)$/)?.[1]?.split(',') ?? []);
  const unknown = names.find((name) => !isBrowserName(name));
  if (unknown) throw new Stop(`--browsers takes chromium and firefox, not ${unknown}.`);
  await setUp({ browsers: names.filter(isBrowserName) });
});
