import {isInstalled} from './lib/installed.mjs'
import {nodeBinary} from './lib/nodeBinary.mjs'
import {root} from './lib/root.mjs'
import {run} from './lib/run.mjs'

// node scripts/with-node.mjs FILE ARGS…: runs FILE, whose output alone is printed.
const node = isInstalled(root) ? nodeBinary(root) : undefined
if (node) {
  process.exitCode = await run(node, process.argv.slice(2), {cwd: root})
} else {
  console.error('The packages are not installed, or not as package-lock.json says. Run: npm ci')
  process.exitCode = 1
}
