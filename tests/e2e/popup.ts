import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** The popup, opened as a tab: it then speaks of the tab that was looked at last, as on a phone. */
export class Popup {
  readonly page: Page;

  static async open(stage: Stage): Promise<Popup> {
    const page = await stage.extensionPage('popup.html');
    await page.waitForSelector('.light:not(.light-looking)');
    return new Popup(page);
  }

  constructor(page: Page) {
    this.page = page;
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent ?? '');
  }

  /** Waits until the light says this. */
  async waitForLight(light: string): Promise<void> {
    await this.page.waitForSelector(`.light-${light}`);
  }

  async chooseRule(rule: 'off' | 'mark' | 'hold'): Promise<void> {
    // The radio button itself is drawn by its label.
    await this.page.click(`label:has(input[value=${rule}])`);
    await this.page.waitForSelector(`input[value=${rule}]:checked`);
    await settle();
  }

  async toggleSite(): Promise<void> {
    await this.page.click('[role=switch]');
    await settle();
  }
}

/** A change goes from the popup over storage and the background to the page; nothing there can be waited for. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}
