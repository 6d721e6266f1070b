import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The oldest Node.js that runs the lake and the scripts in TypeScript. */
const OLDEST_MAJOR = 24

/**
 * The Node.js of the lock file; where there is none for this machine, the one that runs this, if it
 * is new enough.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function nodeBinary(root) {
  const {platform, arch, execPath, versions} = process
  const [folder, file] = platform === 'win32' ? ['win', 'node.exe'] : [platform, 'node']
  const installed = join(root, 'node_modules', `node-${folder}-${arch}`, 'bin', file)
  if (existsSync(installed)) return installed
  const major = Number(versions.node.split('.')[0])
  return major >= OLDEST_MAJOR ? execPath : undefined
}
