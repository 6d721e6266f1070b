import {existsSync} from 'node:fs'
import {join} from 'node:path'

import {isInstalled} from './lib/installed.mjs'
import {nodeBinary} from './lib/nodeBinary.mjs'
import {root} from './lib/root.mjs'
import {toolPath} from './lib/toolPath.mjs'
import {withNode} from './lib/withNode.mjs'

// node scripts/with-node.mjs FILE|TOOL ARGS…: runs it, and prints what it prints and nothing else.
const node = isInstalled(root) ? nodeBinary(root) : undefined
const [script = '', ...args] = process.argv.slice(2)
if (node) {
  const file = existsSync(join(root, script)) ? join(root, script) : toolPath(root, script)
  process.exitCode = await withNode(root, node, [file, ...args])
} else {
  console.error('The packages are not installed, or not as package-lock.json says. Run: npm ci')
  process.exitCode = 1
}
