import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {countTests} from './countTests.mjs'
import {toolPath} from './toolPath.mjs'
import {withNode} from './withNode.mjs'

/** Milliseconds that the tests of a project may take: one that never ends is to be a failure. */
const LONGEST = 45 * 60_000

/**
 * Runs the tests of one vitest project, which says what it does itself.
 *
 * @param {string} root
 * @param {string} node
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env] more environment
 * @returns {Promise<import('./countTests.mjs').Counts>}
 */
export async function runVitest(root, node, project, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'capitals-tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const vitest = [toolPath(root, 'vitest'), 'run', '--project', project, ...reporters]
    const code = await withNode(root, node, vitest, {env, timeout: LONGEST})
    return countTests(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, code)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
