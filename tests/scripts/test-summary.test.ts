import { describe, expect, it } from 'vitest';
import { summaryLine } from '../../scripts/test-summary.mjs';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

describe('summaryLine', () => {
  it.each([
    {
      what: 'the tests that passed',
      report: { numPassedTests: 123, numFailedTests: 0, testResults: [passed] },
      line: 'unit: 123 passed, 0 failed',
    },
    {
      what: 'the tests that failed',
      report: { numPassedTests: 1, numFailedTests: 2, testResults: [passed, failed] },
      line: 'unit: 1 passed, 2 failed',
    },
    {
      what: 'a file that could not even start',
      report: { numPassedTests: 1, numFailedTests: 0, testResults: [passed, broken] },
      line: 'unit: 1 passed, 1 failed',
    },
    {
      what: 'what was left out',
      report: { numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] },
      line: 'unit: 1 passed, 0 failed, 3 skipped',
    },
  ])('tells $what', ({ report, line }) => {
    expect(summaryLine('unit', report)).toBe(line);
  });
});
