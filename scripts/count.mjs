// Ends a CI run: reads vitest's report and prints the plain line `N passed, N failed`.
//
//   node scripts/count.mjs EXIT_CODE_OF_TESTS EXIT_CODE_OF_CHECKS
//
// The checks' exit code is the number of failed ones; each counts as one failure more. So does a
// test run that failed without a failing test: a file that could not be loaded, a crash.

import { existsSync, readFileSync } from 'node:fs';

const [testsExit = 1, checksExit = 1] = process.argv.slice(2).map(Number);
const file = new URL('../coverage/vitest.json', import.meta.url);
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report;
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;

let failed = numFailedTests + brokenFiles;
if (failed === 0 && (testsExit !== 0 || numPassedTests === 0)) failed = 1;
failed += checksExit;

process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
