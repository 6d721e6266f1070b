import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** @typedef {{version?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} LockedPackage */

/**
 * Whether `node_modules` holds what `package-lock.json` says. The answer is kept in `node_modules`
 * until the lock file changes.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const written = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(written)) return false
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(root, 'node_modules', '.installed-lock')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  if (!isSameInstall(packagesOf(lock), packagesOf(readFileSync(written, 'utf8')))) return false
  writeFileSync(stamp, hash)
  return true
}

/**
 * Whether every locked package is there in its version. Those for other machines may be missing.
 *
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 * @returns {boolean}
 */
export function isSameInstall(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/')) return true
    const found = installed[path]
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true
    return found.version === wanted.version && found.link === wanted.link
  })
}

/**
 * @param {string} lock text of a lock file
 * @returns {Record<string, LockedPackage>}
 */
export function packagesOf(lock) {
  return JSON.parse(lock).packages ?? {}
}
