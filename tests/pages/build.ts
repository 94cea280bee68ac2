import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const NO_PAGES = new Set(['app', 'build']);

/** Bundles every page of this folder with the real editors. @returns page name to its script */
export async function buildPages(): Promise<Map<string, string>> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(folder).filter((file) => !NO_PAGES.has(basename(file, extname(file))));
  const { outputFiles } = await build({
    entryPoints: files.map((file) => `${folder}${file}`),
    outdir: 'pages',
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Our own tsconfig speaks of Preact; these pages are other people's.
    tsconfigRaw: {},
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
}
