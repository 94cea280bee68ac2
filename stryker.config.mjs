// `npm run mutation`: changes the engine in thousands of small ways and sees whether a test notices.
const config = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'lib/{detection,text}/**/*.ts',
    '!lib/detection/lexicons/**',
    // Vite reads its import.meta.glob only as it is written.
    '!lib/detection/registry.ts',
    // Stryker changes its \u{…} into expressions that no longer parse.
    '!lib/text/fold-table.ts',
  ],
  // What no test of the engine reads; the rest is copied.
  ignorePatterns: ['.output', '.browsers', '.ci', 'assets', 'bench', 'coverage', 'demo', 'docs', 'reports'],
  tempDirName: '.stryker-tmp',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 2000,
  timeoutFactor: 3,
};

export default config;
