/**
 * @typedef {object} Composition
 * @property {string[]} updates what stands in the box after each key
 * @property {string} commit what the input method leaves there
 */

/**
 * Types through an input method in whatever has the focus: trusted composition events, and the input
 * method's own Enter to commit, in the order real ones have.
 * @param {import('puppeteer-core').Page} page
 * @param {Composition} composition
 */
export async function compose(page, composition) {
  const isChromium =
    (await page.browser().version()).startsWith('Chrom') ||
    (await page.browser().version()).startsWith('Headless');
  await (isChromium ? composeInChromium(page, composition) : composeInFirefox(page, composition));
}

const IME_KEY = 229;

/** @param {import('puppeteer-core').Page} page @param {Composition} composition */
async function composeInChromium(page, { updates, commit }) {
  const client = await page.createCDPSession();
  /** @param {string} code @param {() => Promise<unknown>} change @param {{ key: string, windowsVirtualKeyCode: number }} up */
  const imeKey = async (code, change, up) => {
    await client.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code,
      windowsVirtualKeyCode: IME_KEY,
    });
    await change();
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', code, ...up });
  };
  for (const text of updates) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await imeKey('KeyA', () => client.send('Input.imeSetComposition', { text, ...caret }), {
      key: 'a',
      windowsVirtualKeyCode: 65,
    });
  }
  await imeKey('Enter', () => client.send('Input.insertText', { text: commit }), {
    key: 'Enter',
    windowsVirtualKeyCode: 13,
  });
  await client.detach();
}

/**
 * The browser's own input processor, run where the browser's window lives.
 * @param {import('puppeteer-core').Page} page
 * @param {Composition} composition
 */
async function composeInFirefox(page, { updates, commit }) {
  const { connection } = /** @type {any} */ (page.browser());
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chrome = tree.result.contexts.find((/** @type {{ url: string }} */ { url }) =>
    url.includes('browser.xhtml'),
  );
  const { result } = await connection.send('script.evaluate', {
    expression: `(${processInput})(${JSON.stringify(updates)}, ${JSON.stringify(commit)})`,
    target: { context: chrome.context },
    awaitPromise: true,
    resultOwnership: 'none',
  });
  if (result.type === 'exception') throw new Error(`The composition failed: ${result.exceptionDetails.text}`);
}

/**
 * Runs in Firefox's window, not here.
 * @param {string[]} updates
 * @param {string} commit
 */
async function processInput(updates, commit) {
  const { gBrowser, Cc, Ci } = /** @type {any} */ (globalThis);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  globalThis.focus();
  gBrowser.selectedBrowser.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const begun = processor.beginInputTransactionForTests(
    globalThis,
    (/** @type {any} */ _, /** @type {any} */ note) => {
      if (note.type === 'request-to-commit') processor.commitComposition();
      if (note.type === 'request-to-cancel') processor.cancelComposition();
      return true;
    },
  );
  if (!begun) throw new Error('The input processor is busy');
  const key = (/** @type {string} */ name, /** @type {string} */ code, /** @type {number} */ keyCode) =>
    new KeyboardEvent('', { key: name, code, keyCode });
  for (const text of [...updates, commit]) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    processor.flushPendingComposition(key('a', 'KeyA', 65));
    await settle();
  }
  processor.commitComposition(key('Enter', 'Enter', 13));
  processor.keyup(key('Enter', 'Enter', 13));
  await settle();
}
