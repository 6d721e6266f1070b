/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 *
 * @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 *   testResults: readonly {status: string, assertionResults: readonly {status: string}[]}[],
 * }} Report What vitest's JSON reporter writes, as far as it is read here
 */

/**
 * What a run of vitest came to. A file that fails outside its tests is one failure, and so is a run
 * that fails otherwise, leaves no report or runs no test.
 *
 * @param {Report | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  if (!report) return {passed: 0, failed: 1, skipped: 0}
  const brokenFiles = report.testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + brokenFiles.length
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0
  return {
    passed,
    failed: failed + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    {passed: 0, failed: 0, skipped: 0},
  )
}

/** @param {Counts} counts */
export function describeCounts({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
