import {join} from 'node:path'

import {run} from './run.mjs'
import {isStudioBuilt} from './studioSources.mjs'

/**
 * Builds the studio where its sources have changed.
 *
 * @param {string} root
 * @param {string} node
 * @throws {Error} when the build fails; it has said why
 */
export async function buildStudio(root, node) {
  if (isStudioBuilt(root)) return
  const code = await run(node, [join(root, 'scripts', 'build.ts')], {cwd: root})
  if (code !== 0) throw new Error('The studio was not built.')
}
