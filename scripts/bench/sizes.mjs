import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { ROOT } from '../run.mjs';
import { engineSource } from './engine.mjs';

/** @typedef {{ minified: number, gzip: number }} Size KiB */

/** @returns {Promise<Size>} the engine with its word lists */
export async function sizeOfEngine() {
  const { code } = await transform(await engineSource(), { minify: true, format: 'esm', charset: 'utf8' });
  return sizeOf(Buffer.from(code));
}

/**
 * @param {string} entry the source of a module
 * @returns {Promise<Size>} it and all it brings in, but for a cloud service's client that no local redaction uses
 */
export async function sizeOfPeer(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    platform: 'node',
    external: ['@google-cloud/dlp'],
    write: false,
    logLevel: 'error',
  });
  return sizeOf(outputFiles[0]?.contents ?? new Uint8Array());
}

/** @param {Uint8Array} code @returns {Size} */
function sizeOf(code) {
  return { minified: kib(code.length), gzip: kib(gzipSync(code, { level: 9 }).length) };
}

/** @param {number} bytes */
function kib(bytes) {
  return Math.round(bytes / 102.4) / 10;
}
