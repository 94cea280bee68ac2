// `npm test`: everything that can be checked, in one go. `--only=e2e` runs one Vitest project; what else
// is on the command line goes to Vitest.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain, runShown, runTool, Stop } from './run.mjs';
import { setUp } from './set-up.mjs';
import { summaryLine } from './test-summary.mjs';

const PROJECTS = ['unit', 'built', 'e2e'];
const BUILDS = [
  ['-b', 'chrome'],
  ['-b', 'firefox'],
  ['--mode', 'demo', '-b', 'chrome'],
];

await runMain(import.meta.url, async (args) => {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const further = args.filter((arg) => !arg.startsWith('--only='));
  if (only !== undefined && !PROJECTS.includes(only)) {
    throw new Stop(`--only takes ${PROJECTS.join(', ')}, not ${only}.`);
  }
  const browsers = await setUp({ browsers: ['chromium', 'firefox'] });
  const env = { ...process.env, CHROMIUM_BIN: browsers.chromium, FIREFOX_BIN: browsers.firefox };
  const folder = mkdtempSync(join(tmpdir(), 'mibare-guard-test-'));
  /** @param {string} project */
  const vitest = (project) => runVitest({ project, folder, env, further });
  try {
    if (only === undefined) {
      await step('types', checkTypes);
      await vitest('unit');
    }
    if (only !== 'unit') await step('build', build);
    for (const project of only ? [only] : ['built', 'e2e']) await vitest(project);
  } finally {
    printSummaries(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function checkTypes() {
  await runTool('typescript/bin/tsc', ['--noEmit']);
  await runTool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.core.json']);
}

async function build() {
  for (const args of BUILDS) await runTool('wxt/bin/wxt.mjs', ['build', ...args]);
}

/** @param {string} name @param {() => Promise<void>} run */
async function step(name, run) {
  const start = Date.now();
  try {
    await run();
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n\nFailed: ${name}`);
  }
  console.log(`${name}: ok (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

/** @param {{ project: string, folder: string, env: NodeJS.ProcessEnv, further: string[] }} options */
async function runVitest({ project, folder, env, further }) {
  const code = await runShown(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(folder, project)}`,
      // A filter may leave a project without tests; a whole run may not.
      ...(further.length > 0 ? ['--passWithNoTests', ...further] : []),
    ],
    { env },
  );
  if (code !== 0) throw new Stop(`Failed: vitest project ${project}`);
}

/** @param {string} folder @param {string} project */
function reportOf(folder, project) {
  return join(folder, `${project}.json`);
}

/** @param {string} folder */
function printSummaries(folder) {
  for (const project of PROJECTS) {
    const report = reportOf(folder, project);
    if (existsSync(report)) console.log(summaryLine(project, JSON.parse(readFileSync(report, 'utf8'))));
  }
}
