import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.mjs';
import { launchChromium, launchFirefox } from '../../scripts/browsers/launch.mjs';
import { Chat } from './chat';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Where the guarded pages are and what is on them. The hosts are the platforms' own; the pages are ours. */
export interface Scene {
  readonly name: string;
  readonly url: string;
  /** Part of the address of the frame that holds the chat. */
  readonly frame?: string;
}

export const SCENES: readonly Scene[] = [
  { name: 'a plain form', url: 'https://www.showroom-live.com/r/demo?page=plain-form' },
  { name: 'a React-controlled textarea', url: 'https://twitcasting.tv/demo?page=react-textarea' },
  { name: 'a Slate editor', url: 'https://www.twitch.tv/demo?page=slate' },
  {
    name: 'a plain-text editor beside an icon that sends',
    url: 'https://www.tiktok.com/@demo/live?page=tiktok',
  },
  {
    name: 'a contenteditable in a frame',
    url: 'https://www.youtube.com/watch?page=youtube-watch',
    frame: '/live_chat',
  },
];

export interface StageOptions {
  readonly withExtension?: boolean;
  readonly language?: 'ja' | 'en';
  /** A server of the test's own, instead of the common one. */
  readonly port?: number;
  /** Keeps the profile, for tests that start the browser again. */
  readonly userDataDir?: string;
}

/** A real browser with the built extension, all of whose requests end at the test server. */
export class Stage {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionUrl: string;
  readonly close: () => Promise<void>;

  static async open(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
    const launch = name === 'chromium' ? launchChromium : launchFirefox;
    const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    const extension = fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(`There is no ${name}: run "npm test", which installs it`);
    const launched = await launch({
      executablePath,
      port: options.port ?? inject('port'),
      language: options.language ?? 'ja',
      headless: true,
      ...(options.withExtension === false ? {} : { extension }),
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    });
    return new Stage(name, launched);
  }

  constructor(
    name: BrowserName,
    launched: { browser: Browser; extensionUrl: string; close(): Promise<void> },
  ) {
    this.name = name;
    this.browser = launched.browser;
    this.extensionUrl = launched.extensionUrl;
    this.close = () => launched.close();
  }

  /** Opens a page and finds the chat in it. */
  async chat({ url, frame }: Pick<Scene, 'url' | 'frame'>): Promise<Chat> {
    const page = await this.browser.newPage();
    await page.goto(url);
    const inner =
      frame === undefined ? page.mainFrame() : await page.waitForFrame((one) => one.url().includes(frame));
    await inner.waitForSelector('.box');
    return new Chat(this.name, page, inner);
  }

  /** Opens one of the extension's own pages as a tab. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const url = this.extensionUrl + path;
    // Firefox loads the page, but its driver never hears of it.
    if (this.name === 'firefox') await page.goto(url, { timeout: 1500 }).catch(() => undefined);
    else await page.goto(url);
    return page;
  }
}
