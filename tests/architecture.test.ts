import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The layers, lowest first. A folder may import from lower layers and from itself: not upward, and not from
 * a neighbour. A folder that is not listed fails the test: place it here first.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/text', 'lib/i18n'],
  ['lib/kinds'],
  ['lib/rules'],
  ['lib/detection', 'lib/sites', 'lib/storage', 'lib/messages', 'lib/tips'],
  ['lib/guard', 'components/shared', 'components/notice'],
  ['components/popup'],
  ['entrypoints'],
];

/** What only certain folders may bring in from outside. Nothing else reaches the guard's bundle. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/storage': ['valibot', 'wxt/browser'],
  'lib/messages': ['valibot'],
  'components/shared': ['preact', 'preact/hooks'],
  'components/popup': ['preact', 'preact/hooks', 'wxt/browser'],
  entrypoints: ['preact', 'preact/hooks', 'valibot', 'wxt/browser', 'wxt/utils'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(top, file)),
);

const imports = sources.flatMap(importsOf);
const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));

describe('the dependency rule', () => {
  it('reads every source', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(80);
  });

  it.each([...new Set(sources.map(folderOf))])('%s has its place in a layer', (folder) => {
    expect(layerOf(folder)).toBeGreaterThanOrEqual(0);
  });

  it('lets imports point down only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [importer, imported] = [folderOf(from), folderOf(to)];
      return isOurs(to) && importer !== imported && layerOf(imported) >= layerOf(importer);
    });
    expect(wrong).toEqual([]);
  });

  it('lets only the folders named here use packages', () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      const allowed = PACKAGES[folderOf(from)] ?? [];
      return !isOurs(to) && !isType && !allowed.some((name) => to === name || to.startsWith(`${name}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('has no drawer for strangers', () => {
    const names = sources
      .flatMap((file) => file.split(/[\\/]/))
      .filter((name) => /^(utils?|helpers?|common|misc)\b/.test(name));
    expect(names).toEqual([]);
  });
});

/** `lib/text` for lib/text/fold.ts; all entrypoints are one folder. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split(/[\\/]/);
  return top === 'entrypoints' ? top : `${top}/${second}`;
}

function isOurs(path: string): boolean {
  return /^(lib|components|entrypoints)(\/|$)/.test(path);
}

function importsOf(from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(join(ROOT, from), 'utf8'), ts.ScriptTarget.Latest);
  const declarations = source.statements.filter(ts.isImportDeclaration);
  return declarations.map(({ moduleSpecifier, importClause }) => {
    const name = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    return { from, to: target(from, name), isType: importClause?.isTypeOnly === true };
  });
}

/** Our own paths relative to the root, packages by their name. */
function target(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (!name.startsWith('.')) return name;
  return relative(ROOT, resolve(ROOT, dirname(from), name));
}
