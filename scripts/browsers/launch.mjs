import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {object} LaunchOptions
 * @property {string} executablePath
 * @property {'ja' | 'en'} language first of `navigator.languages`
 * @property {boolean} headless
 * @property {string} [extension] folder of the built extension
 * @property {number} [port] all host names lead to this HTTPS port of the loopback address
 * @property {string} [userDataDir] a profile to keep; without it a fresh one is removed on close
 * @property {string[]} [args]
 */
/** @typedef {{ browser: import('puppeteer-core').Browser, extensionUrl: string, close: () => Promise<void> }} Launched */

const GECKO_ID = 'mibare-guard@mibare-guard.example';
/** Firefox gives each profile a random one; a fixed one lets us open the extension's pages. */
const GECKO_UUID = '5b1ad5a8-30a4-4c1c-9d8b-6d69626172e5';
const LANGUAGES = { ja: 'ja,en-US,en', en: 'en-US,en,ja' };

/**
 * Starts a browser of the Chromium family. The extension is loaded over the debugging pipe: branded Chrome
 * does not take it from the command line any more.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchChromium(options) {
  const { executablePath, language, headless, extension, port, args = [] } = options;
  const profile = profileOf(options);
  const browser = await launchSandboxed({
    executablePath,
    headless,
    // Whoever opened a window ends it in an orderly way.
    handleSIGINT: headless,
    pipe: true,
    // A banner about automated tests would only puzzle whoever tries the demo.
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    enableExtensions: true,
    userDataDir: profile.folder,
    acceptInsecureCerts: port !== undefined,
    ...(headless ? { defaultViewport: { width: 1000, height: 700 } } : { defaultViewport: null }),
    env: { ...process.env, LANGUAGE: language, LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8' },
    args: [
      `--lang=${language}`,
      `--accept-lang=${LANGUAGES[language]}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`]),
      ...args,
    ],
  });
  const id = extension && (await browser.installExtension(extension));
  return { browser, extensionUrl: id ? `chrome-extension://${id}/` : '', close: closer(browser, profile) };
}

/**
 * Some systems (containers, newer Ubuntu with a downloaded Chrome) allow no sandbox. Only our own pages are
 * opened, so it then starts without one.
 * @param {import('puppeteer-core').LaunchOptions} options
 */
async function launchSandboxed(options) {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (!(error instanceof Error && /no usable sandbox/i.test(error.message))) throw error;
    return puppeteer.launch({ ...options, args: [...(options.args ?? []), '--no-sandbox'] });
  }
}

/**
 * Starts Firefox over WebDriver BiDi, with the extension installed as a temporary one.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchFirefox(options) {
  const { executablePath, language, headless, extension, port, args = [] } = options;
  const profile = profileOf(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Whoever opened a window ends it in an orderly way.
    handleSIGINT: headless,
    userDataDir: profile.folder,
    acceptInsecureCerts: port !== undefined,
    ...(headless ? { defaultViewport: { width: 1000, height: 700 } } : { defaultViewport: null }),
    // Opening the extension's own pages, and typing through its input processor, needs this.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'intl.accept_languages': LANGUAGES[language],
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // A temporary extension would lose its storage when the browser closes.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(port === undefined ? {} : everyHostTo(port)),
    },
  });
  if (extension) await browser.installExtension(extension);
  const extensionUrl = extension ? `moz-extension://${GECKO_UUID}/` : '';
  return { browser, extensionUrl, close: closer(browser, profile) };
}

/** @param {number} port */
function everyHostTo(port) {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  };
}

/** @typedef {{ folder: string, isOurs: boolean }} Profile */

/** @param {LaunchOptions} options @returns {Profile} */
function profileOf({ userDataDir }) {
  if (userDataDir) return { folder: userDataDir, isOurs: false };
  return { folder: mkdtempSync(join(tmpdir(), 'mibare-guard-')), isOurs: true };
}

/** @param {import('puppeteer-core').Browser} browser @param {Profile} profile */
function closer(browser, { folder, isOurs }) {
  return async () => {
    await browser.close();
    if (isOurs) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
