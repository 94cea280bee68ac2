import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from './browsers/compose.mjs';
import { ROOT, Stop } from './run.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ ja: string, en: string, wanted: 'sent' | 'held', play: (page: Page) => Promise<void> }} Act */
/** @typedef {{ outcome: 'sent' | 'held' | 'neither', kind: string | undefined }} Result */

const CLEAN = '今日も来てくれてありがとう';
const PHONE = '090-1234-5678';
const FULL_WIDTH = '０９０−１２３４−５６７８';
export const PICTURE = '.output/demo/held.png';

/** The demo speaks Japanese; these are the kinds its scene can be held for. @type {Record<string, string>} */
const ENGLISH_KINDS = { 電話番号: 'phone number' };

/** What a performer does, with real keys, a real input method and a real mouse. @type {Act[]} */
const ACTS = [
  {
    ja: `「${CLEAN}」を日本語入力で書いて、Enter`,
    en: `"${CLEAN}" (thank you for coming again) through an input method, then Enter`,
    wanted: 'sent',
    play: async (page) => {
      await compose(page, { updates: ['きょう', '今日もきてくれて', CLEAN], commit: CLEAN });
      await expectNothingYet(page);
      await page.keyboard.press('Enter');
    },
  },
  {
    ja: `${PHONE} を打って、Enter`,
    en: `${PHONE} typed, then Enter`,
    wanted: 'held',
    play: async (page) => {
      await page.keyboard.type(PHONE);
      await page.keyboard.press('Enter');
    },
  },
  {
    ja: `${FULL_WIDTH}（全角）を日本語入力で確定してから、Enter`,
    en: `${FULL_WIDTH} (full-width) through an input method, then Enter`,
    wanted: 'held',
    play: async (page) => {
      await compose(page, { updates: ['０９０', FULL_WIDTH], commit: FULL_WIDTH });
      await expectNothingYet(page);
      await page.keyboard.press('Enter');
    },
  },
  {
    ja: `${PHONE} を打って、「送信」をクリック`,
    en: `${PHONE} typed, then a click on Send`,
    wanted: 'held',
    play: async (page) => {
      await page.keyboard.type(PHONE);
      await page.click('button[type=submit]');
    },
  },
];

/**
 * Plays the scene and tells what happened.
 * @param {Page} page the demo chat, with the extension
 * @returns {Promise<boolean>} whether the guard did all it should
 */
export async function playScene(page) {
  let isAllWell = true;
  for (const act of ACTS) {
    const result = await perform(page, act);
    for (const line of tell(act, result)) console.log(line);
    if (result.outcome === 'held') await takePicture(page);
    isAllWell &&= result.outcome === act.wanted;
    await startOver(page);
  }
  return isAllWell;
}

/** @param {Page} page @param {Act} act @returns {Promise<Result>} */
async function perform(page, act) {
  const before = (await sentTexts(page)).length;
  await page.click('#box');
  await act.play(page);
  await settle();
  const isSent = (await sentTexts(page)).length > before;
  if (isSent) return { outcome: 'sent', kind: undefined };
  return { outcome: (await isNoticeThere(page)) ? 'held' : 'neither', kind: await kindInNotice(page) };
}

/** The Enter that commits a conversion is no wish to send: it must neither send nor be held. @param {Page} page */
async function expectNothingYet(page) {
  await settle();
  const isEmpty = await page.$eval('#box', (box) => box instanceof HTMLTextAreaElement && box.value === '');
  if (isEmpty || (await isNoticeThere(page))) {
    throw new Stop(
      '変換を確定するEnterが、送信とまちがえられました。 / The Enter that ends a conversion was taken for a send.',
    );
  }
}

/** @param {Page} page */
async function startOver(page) {
  if (await isNoticeThere(page)) await page.keyboard.press('Escape');
  const control = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.click('#box');
  await page.keyboard.down(control);
  // Headless Chromium has no menu that would turn the keys into the command.
  await page.keyboard.press('a', (await isFirefox(page)) ? {} : { commands: ['selectAll'] });
  await page.keyboard.up(control);
  await page.keyboard.press('Backspace');
  await settle();
}

/** @param {Page} page @returns {Promise<string[]>} */
function sentTexts(page) {
  return page.$$eval('#messages .own p', (texts) => texts.map((text) => text.textContent ?? ''));
}

/** The page can't look into the notice, only see that something of ours has the focus. @param {Page} page */
function isNoticeThere(page) {
  return page.evaluate(() => document.activeElement?.matches('html > div[popover]') === true);
}

/**
 * The kind, as a screen reader hears it. Only Chromium shows its driver what a screen reader gets.
 * @param {Page} page
 */
async function kindInNotice(page) {
  if (await isFirefox(page)) return undefined;
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const name = tree ? nameOfAlert(tree) : undefined;
  return name?.match(/:\s*([^.]+)\./)?.[1];
}

/** @param {import('puppeteer-core').SerializedAXNode} node @returns {string | undefined} */
function nameOfAlert(node) {
  if (node.role === 'alertdialog') return node.name;
  for (const child of node.children ?? []) {
    const name = nameOfAlert(child);
    if (name) return name;
  }
  return undefined;
}

/** @param {Page} page */
async function isFirefox(page) {
  return (await page.browser().version()).toLowerCase().startsWith('firefox');
}

/** @param {Page} page */
async function takePicture(page) {
  const path = join(ROOT, PICTURE);
  mkdirSync(join(ROOT, '.output/demo'), { recursive: true });
  await page.screenshot({ path });
}

/** @param {Act} act @param {Result} result */
function tell({ ja, en, wanted }, { outcome, kind }) {
  const mark = outcome === wanted ? '✓' : '✗';
  const words = {
    sent: { ja: '送られた', en: 'Let through' },
    held: {
      ja: kind ? `止めた（${kind}）` : '止めた',
      en: kind ? `Held (${ENGLISH_KINDS[kind] ?? kind})` : 'Held',
    },
    neither: { ja: '送られず、知らせもない', en: 'Neither sent nor held' },
  }[outcome];
  return [`${mark} ${words.ja}: ${ja}`, `  ${words.en}: ${en}`, ''];
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, 250));
}
