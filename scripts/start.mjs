// `npm start`: the extension on a local demo chat. With a screen it opens a browser and stays;
// without one it plays a scene and tells what was let through and what was held.
import { join } from 'node:path';
import { findBrowser } from './browsers/find.mjs';
import { canShowWindow } from './display.mjs';
import { ROOT, runMain, runTool, Stop } from './run.mjs';
import { serve } from './serve.mjs';
import { setUp } from './set-up.mjs';

/** @typedef {import('./browsers/paths.mjs').BrowserName} BrowserName */
/** @typedef {{ name: BrowserName, executablePath: string }} Found */

await runMain(import.meta.url, async (args) => {
  await setUp();
  const found = await chooseBrowser(args);
  const isShown = canShowWindow({ platform: process.platform, env: process.env, args });
  await runTool('wxt/bin/wxt.mjs', ['build', '--mode', 'demo', '-b', targetOf(found.name)]);
  const server = await serve(join(ROOT, 'demo'));
  try {
    await (isShown ? show(found, server.url) : play(found, server.url));
  } finally {
    await server.close();
  }
});

/** @param {string[]} args @returns {Promise<Found>} */
async function chooseBrowser(args) {
  const wish = args.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length);
  if (wish === 'chromium' || wish === 'firefox') return installed(wish);
  if (wish !== undefined) throw new Stop(`--browser takes chromium or firefox, not ${wish}.`);
  // Outside the try: one that was named by hand and is not there is no reason to take another.
  if (findBrowser('chromium')) return installed('chromium');
  try {
    return await installed('chromium');
  } catch (error) {
    if (error instanceof Stop && findBrowser('firefox')) return installed('firefox');
    throw error;
  }
}

/** @param {BrowserName} name @returns {Promise<Found>} */
async function installed(name) {
  const { [name]: executablePath } = await setUp({ browsers: [name] });
  if (!executablePath) throw new Stop(`There is no ${name}.`);
  return { name, executablePath };
}

/** @param {BrowserName} name */
function targetOf(name) {
  return name === 'chromium' ? 'chrome' : 'firefox';
}

/** @param {Found} found @param {boolean} headless */
async function launch({ name, executablePath }, headless) {
  // Not there before set-up.
  const { launchChromium, launchFirefox } = await import('./browsers/launch.mjs');
  /** @type {import('./browsers/launch.mjs').LaunchOptions} */
  const options = {
    executablePath,
    headless,
    language: headless ? 'ja' : ownLanguage(),
    extension: join(ROOT, `.output/${targetOf(name)}-mv3-demo`),
  };
  if (name === 'firefox') return launchFirefox(options);
  // The demo says that nothing leaves the computer: no other host can be reached at all.
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  return launchChromium({ ...options, args });
}

function ownLanguage() {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en';
}

/** @param {Found} found @param {string} url */
async function show(found, url) {
  const { browser, close } = await launch(found, false);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.bringToFront();
  console.log(
    'ブラウザーを開きました。チャットに書いて試してください。終わるには、ウィンドウを閉じるか Ctrl+C。',
  );
  console.log('A browser is open: try the chat. To end, close its window or press Ctrl+C.');
  await new Promise((resolve) => {
    browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    // On macOS the application outlives its last window.
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve(undefined);
    });
  });
  await close().catch(() => undefined);
}

/** @param {Found} found @param {string} url */
async function play(found, url) {
  const { playScene, PICTURE } = await import('./scene.mjs');
  const { browser, close } = await launch(found, true);
  try {
    console.log(`${await browser.version()}\n`);
    const page = await browser.newPage();
    await page.goto(url);
    const isAllWell = await playScene(page);
    console.log(`画面の写真 / Picture: ${PICTURE}`);
    if (!isAllWell)
      throw new Stop('身バレガードが正しく働きませんでした。 / The guard did not do what it should.');
  } finally {
    await close();
  }
}
