import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { ROOT } from '../run.mjs';

/** @type {import('vite').InlineConfig} */
const CONFIG = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };

/** @param {string} file @returns {Promise<any>} a TypeScript module of the project */
export async function load(file) {
  return (await runnerImport(join(ROOT, file), CONFIG)).module;
}

/** @typedef {import('../../lib/detection/types.ts').Finding} Finding */

/** @returns {Promise<(text: string) => Finding[]>} the engine with all its detectors, as the guard uses it */
export async function loadEngine() {
  const [{ detect }, { detectors }] = await Promise.all([
    load('lib/detection/detect.ts'),
    load('lib/detection/registry.ts'),
  ]);
  return (text) => detect(text, detectors);
}

/** The engine and its word lists as one module, not minified. Vite makes it: only Vite knows `import.meta.glob`. */
export async function engineSource() {
  const entry = 'virtual:engine';
  const source = ['detect', 'registry'].map((name) => `export * from '@/lib/detection/${name}';`).join('\n');
  const result = await build({
    ...CONFIG,
    publicDir: false,
    plugins: [
      {
        name: 'engine',
        // Vite asks for it as if it were a file of the project.
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'engine' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Vite built no engine.');
  return chunk.code;
}
