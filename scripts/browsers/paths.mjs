// Where browsers are installed. Pure: nothing is looked up here, so the table can be tested for every system.

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {{ platform: string, env: Environment }} System */

/** Names looked up on the PATH, best first. @type {Record<BrowserName, readonly string[]>} */
const COMMANDS = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Installed outside the PATH. Snap and Flatpak come last: they may not read a profile in the temp folder. */
const LINUX = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
    '/var/lib/flatpak/exports/bin/com.google.Chrome',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    '/var/lib/flatpak/exports/bin/org.mozilla.firefox',
  ],
};

/** Below /Applications and ~/Applications. */
const MAC = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

/** Below the program folders and the user's own. */
const WINDOWS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Where a browser may be on a system, best first.
 * @param {BrowserName} browser
 * @param {System} system
 * @returns {string[]} absolute paths
 */
export function candidatePaths(browser, system) {
  const { platform, env } = system;
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return MAC[browser].flatMap((path) => folders.map((folder) => `${folder}/${path}`));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder,
    );
    return WINDOWS[browser].flatMap((path) => folders.map((folder) => `${folder}\\${path}`));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = COMMANDS[browser].flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...onPath.filter((path) => !path.startsWith('/snap/')), ...LINUX[browser]];
}
