import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {hashFiles} from './hashFiles.mjs'

/** Everything that the built studio is made of. */
const SOURCES = [
  'sanity.config.ts',
  'sanity.cli.ts',
  '_document.js',
  'studio',
  'schemas',
  'plugins',
  'static',
  'scripts/build.ts',
  'scripts/lib/compressStudio.ts',
  'scripts/lib/makeStudio.ts',
  'scripts/lib/preloadStart.ts',
  'package-lock.json',
]

/**
 * @param {string} root
 * @returns {string} of the studio's sources, and of the environment that is built into it
 */
export function studioHash(root) {
  const settings = readdirSync(root).filter((name) => /^\.env(\.|$)/.test(name))
  const environment = Object.entries(process.env)
    .filter(([name]) => name.startsWith('SANITY_STUDIO_'))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return hashFiles(root, [...SOURCES, ...settings], environment)
}

/**
 * Whether `dist` was built from the sources as they are.
 *
 * @param {string} root
 */
export function isStudioBuilt(root) {
  const stamp = join(root, 'dist', '.source-hash')
  return (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === studioHash(root)
  )
}

/**
 * Notes what `dist` was built from.
 *
 * @param {string} root
 * @param {string} hash from before the build
 */
export function stampStudio(root, hash) {
  writeFileSync(join(root, 'dist', '.source-hash'), hash)
}
