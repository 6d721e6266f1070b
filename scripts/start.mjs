import {join} from 'node:path'

import {buildStudio} from './lib/buildStudio.mjs'
import {install} from './lib/install.mjs'
import {nodeBinary} from './lib/nodeBinary.mjs'
import {root} from './lib/root.mjs'
import {run} from './lib/run.mjs'
import {translationOptions} from './lib/translationOptions.mjs'

try {
  await install(root, console.log)
  const node = nodeBinary(root)
  if (!node) throw new Error('There is no Node.js 24 for this machine among the packages.')
  await buildStudio(root, node)
  const lake = join(root, 'lake', 'src', 'cli', 'main.ts')
  const what = [
    '--studio',
    'dist',
    '--content',
    'content',
    '--project',
    'capitals',
    '--title',
    'Capitals',
    ...translationOptions,
  ]
  process.exitCode = await run(node, [lake, 'serve', ...what, ...process.argv.slice(2)], {
    cwd: root,
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
