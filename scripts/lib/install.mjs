import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'

import {isInstalled, packagesOf} from './installed.mjs'
import {progress} from './progress.mjs'

/** Milliseconds between two counts of what is there. */
const COUNT_EVERY = 1_000

/**
 * Installs the packages of the lock file, where they are not there already.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @throws {Error} with npm's own words when it fails
 */
export async function install(root, say) {
  if (isInstalled(root)) return
  const paths = Object.keys(packagesOf(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    .filter((path) => path.startsWith('node_modules/'))
    .map((path) => join(root, path))
  say('Installing the packages of package-lock.json …')
  const began = Date.now()
  const bar = progress()
  const counting = setInterval(() => {
    const there = paths.filter((path) => existsSync(path)).length
    bar.show(`  ${there} of about ${paths.length} packages`)
  }, COUNT_EVERY)
  try {
    await runNpmCi(root)
  } finally {
    clearInterval(counting)
    bar.end()
  }
  if (!isInstalled(root)) throw new Error('npm ci did not install what package-lock.json says.')
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

/**
 * @param {string} root
 * @returns {Promise<void>}
 */
function runNpmCi(root) {
  const [command, ...before] = npmCommand()
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  return new Promise((resolve, reject) => {
    const npm = spawn(command, args, {
      cwd: root,
      env: {...process.env, PATH: pathOutside(root)},
      shell: command === 'npm' && process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    npm.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text
    })
    npm.on('error', reject)
    npm.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`npm ci failed:\n${errors.trim()}`))
    })
  })
}

/**
 * The npm that runs this script, else the one of the PATH; never with a Node it will delete.
 *
 * @returns {[command: string, ...args: string[]]}
 */
function npmCommand() {
  const {npm_node_execpath: node, npm_execpath: npm} = process.env
  if (!node || !npm?.endsWith('.js')) return ['npm']
  return existsSync(node) && !node.includes('node_modules') ? [node, npm] : ['npm']
}

/**
 * The PATH without the tools of this repository, which `npm ci` deletes first.
 *
 * @param {string} root
 */
function pathOutside(root) {
  const inside = join(root, 'node_modules')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter)
}
