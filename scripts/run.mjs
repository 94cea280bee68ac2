import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Something the person at the keyboard can do something about: shown without a stack. */
export class Stop extends Error {}

/** @typedef {{ env?: NodeJS.ProcessEnv, shell?: boolean, input?: string }} RunOptions */

/**
 * Runs a program in the project's folder with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runShown(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program in the project's folder. Its output is kept back, and shown only if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it printed
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Stop(`${output.trimEnd()}\n\n"${[command, ...args].join(' ')}" failed (${code}).`));
    });
  });
}

/**
 * Runs a JavaScript program out of node_modules. Its file, not its command: that needs no shell on Windows.
 * @param {string} file below node_modules
 * @param {string[]} args
 */
export function runTool(file, args) {
  return runQuietly(process.execPath, [`node_modules/${file}`, ...args]);
}

/**
 * Runs `main` if its file was started from the command line, and not if it was imported.
 * @param {string} url the file's `import.meta.url`
 * @param {(args: string[]) => Promise<unknown>} main
 */
export async function runMain(url, main) {
  const [, started, ...args] = process.argv;
  if (!started || realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
  try {
    await main(args);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
