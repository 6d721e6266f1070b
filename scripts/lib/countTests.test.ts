import {expect, test} from 'vitest'

import {countTests, describeCounts, sumCounts} from './countTests.mjs'

const passing = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{status: 'passed', assertionResults: [{status: 'passed'}]}],
}
const brokenFile = {status: 'failed', assertionResults: [{status: 'skipped'}]}

test('counts what a run reports', () => {
  expect(countTests(passing, 0)).toEqual({passed: 3, failed: 0, skipped: 2})
})

test('counts failed tests once, and files that fail outside their tests', () => {
  const failedTest = {status: 'failed', assertionResults: [{status: 'failed'}]}
  const report = {...passing, numFailedTests: 1, testResults: [failedTest, brokenFile]}
  expect(countTests(report, 1)).toEqual({passed: 3, failed: 2, skipped: 2})
})

test.each([
  ['leaves no report', undefined, 0, {passed: 0, failed: 1, skipped: 0}],
  ['fails though its tests pass', passing, 1, {passed: 3, failed: 1, skipped: 2}],
  ['runs no test', {...passing, numPassedTests: 0}, 0, {passed: 0, failed: 1, skipped: 2}],
])('a run that %s is a failure', (_name, report, exitCode, counts) => {
  expect(countTests(report, exitCode)).toEqual(counts)
})

test('sums and says counts, skipped ones only where there are some', () => {
  const counts = sumCounts([countTests(passing, 0), {passed: 1, failed: 2, skipped: 0}])
  expect([describeCounts(counts), describeCounts({passed: 1, failed: 0, skipped: 0})]).toEqual([
    '4 passed, 2 failed, 2 skipped',
    '1 passed, 0 failed',
  ])
})
