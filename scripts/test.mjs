import {join} from 'node:path'

import {buildStudio} from './lib/buildStudio.mjs'
import {describeCounts, sumCounts} from './lib/countTests.mjs'
import {install} from './lib/install.mjs'
import {installBrowser} from './lib/installBrowser.mjs'
import {nodeBinary} from './lib/nodeBinary.mjs'
import {root} from './lib/root.mjs'
import {runVitest} from './lib/runVitest.mjs'
import {toolPath} from './lib/toolPath.mjs'
import {withNode} from './lib/withNode.mjs'

// node scripts/test.mjs [PART…]: all parts, or those named. Each check counts as one test.
const PASSED = {passed: 1, failed: 0, skipped: 0}
const FAILED = {passed: 0, failed: 1, skipped: 0}

/** @type {Record<string, (node: string) => Promise<import('./lib/countTests.mjs').Counts>>} */
const PARTS = {
  lint: (node) => check(node, [toolPath(root, 'oxlint')]),
  format: (node) => check(node, [toolPath(root, 'oxfmt'), '--check']),
  knip: (node) => check(node, [toolPath(root, 'knip')]),
  typegen: (node) => check(node, [join(root, 'scripts', 'check-typegen.ts')]),
  unit: (node) => runVitest(root, node, 'unit'),
  e2e: async (node) => {
    const browser = await installBrowser(console.log)
    await buildStudio(root, node)
    return runVitest(root, node, 'e2e', {CHROMIUM: browser})
  },
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
async function check(node, args) {
  return (await withNode(root, node, args)) === 0 ? PASSED : FAILED
}

/** @type {[part: string, counts: import('./lib/countTests.mjs').Counts][]} */
const results = []

/**
 * Does one part, whose failure leaves the others to be done.
 *
 * @param {string} part
 * @param {() => Promise<import('./lib/countTests.mjs').Counts>} work
 */
async function report(part, work) {
  console.log(`\n── ${part} ──`)
  try {
    results.push([part, await work()])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    results.push([part, FAILED])
  }
}

async function main() {
  const named = process.argv.slice(2)
  const unknown = named.filter((part) => !Object.hasOwn(PARTS, part))
  if (unknown.length > 0) {
    throw new Error(`No part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`)
  }
  await install(root, console.log)
  const node = nodeBinary(root)
  if (!node) throw new Error('There is no Node.js 24 for this machine among the packages.')
  for (const [part, work] of Object.entries(PARTS)) {
    if (named.length === 0 || named.includes(part)) await report(part, () => work(node))
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  results.push(['set-up', FAILED])
}
const sum = sumCounts(results.map(([, counts]) => counts))
console.log()
for (const [part, counts] of results) console.log(`${part.padEnd(8)}${describeCounts(counts)}`)
console.log(`Tests: ${describeCounts(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
