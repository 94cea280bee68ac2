import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.mjs';
import { candidatePaths } from '../../scripts/browsers/paths.mjs';

const LINUX = { platform: 'linux', env: { PATH: '/usr/bin:/snap/bin' } };
const MAC = { platform: 'darwin', env: { HOME: '/Users/me' } };
const WINDOWS = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' },
};

describe('candidatePaths', () => {
  it.each([
    ['chromium', LINUX, '/usr/bin/chromium'],
    ['chromium', LINUX, '/opt/microsoft/msedge/msedge'],
    ['firefox', LINUX, '/usr/bin/firefox-developer-edition'],
    ['chromium', MAC, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', MAC, '/Users/me/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ['firefox', MAC, '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
    ['chromium', WINDOWS, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['chromium', WINDOWS, 'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', WINDOWS, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('knows where %s is on a system', (browser, system, path) => {
    expect(candidatePaths(browser, system)).toContain(path);
  });

  it.each(['chromium', 'firefox'] as const)('takes a snap or a flatpak of %s last', (browser) => {
    const paths = candidatePaths(browser, LINUX);
    const isSandboxed = paths.map((path) => /snap|flatpak/.test(path));
    expect(isSandboxed).toEqual([...isSandboxed].sort());
    expect(isSandboxed).toContain(true);
  });

  it('makes no path out of folders that a system does not name', () => {
    expect(candidatePaths('firefox', { platform: 'win32', env: {} })).toEqual([]);
    expect(candidatePaths('firefox', { platform: 'darwin', env: {} })).toHaveLength(2);
  });
});

describe('findBrowser', () => {
  const having =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  it('takes the first that exists', () => {
    const exists = having('/opt/google/chrome/chrome', '/usr/bin/microsoft-edge');
    expect(findBrowser('chromium', { ...LINUX, exists })).toBe('/usr/bin/microsoft-edge');
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser('firefox', { ...MAC, exists: having() })).toBeUndefined();
  });

  it('takes what the environment names before all others', () => {
    const env = { ...LINUX.env, FIREFOX_BIN: '/home/me/firefox' };
    const exists = having('/home/me/firefox', '/usr/bin/firefox');
    expect(findBrowser('firefox', { platform: 'linux', env, exists })).toBe('/home/me/firefox');
  });

  it('says so when the environment names what is not there', () => {
    const env = { CHROMIUM_BIN: '/nowhere/chrome' };
    const system = { platform: 'linux', env, exists: having() };
    expect(() => findBrowser('chromium', system)).toThrow('CHROMIUM_BIN names /nowhere/chrome');
  });
});
