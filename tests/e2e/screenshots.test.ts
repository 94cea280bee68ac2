import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { Popup } from './popup';
import { Stage } from './stage';

/** `npm run screenshots` writes them into the documents; a test run leaves the work tree as it is. */
const FOLDER = fileURLToPath(
  new URL(`../../${process.env['SCREENSHOT_FOLDER'] ?? '.output/screenshots'}/`, import.meta.url),
);
const LANGUAGES = ['ja', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WORDS = {
  ja: { draft: '電話は090-1234-5678だよ', notice: /送信を止めました: 電話番号/ },
  en: { draft: 'call me at 090-1234-5678', notice: /Held before sending: Phone number/ },
};

/** A small file is an empty picture. */
async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  expect(statSync(`${FOLDER}${name}.png`).size).toBeGreaterThan(5000);
}

/** The name that a screen reader says, from the browser's accessibility tree. */
async function noticeName(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const dialog = nodes.find(({ role }) => role?.value === 'alertdialog');
  return String(dialog?.name?.value ?? '');
}

describe.each(LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))))(
  'in $language, $scheme',
  ({ language, scheme }) => {
    it('the mark, the notice and the popup can be looked at, and the notice has a name', async () => {
      const stage = await Stage.open('chromium', { language });
      const page = await stage.browser.newPage();
      await page.setViewport({ width: 1000, height: 680 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto('https://www.showroom-live.com/r/demo?page=room');
      await page.click('#box');
      await page.keyboard.type(WORDS[language].draft);
      await shoot(page, `mark-${language}-${scheme}`);
      await page.keyboard.press('Enter');
      expect(await noticeName(page)).toMatch(WORDS[language].notice);
      await shoot(page, `notice-${language}-${scheme}`);

      const popup = await Popup.open(stage);
      await popup.page.setViewport({ width: 360, height: 600 });
      await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.waitForLight('watching');
      await shoot(popup.page, `popup-${language}-${scheme}`);
      await stage.close();
    });
  },
);
