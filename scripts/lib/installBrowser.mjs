import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

import {findBrowser} from './findBrowser.mjs'
import {run} from './run.mjs'

/**
 * The browser that the tests drive, installed from Debian's or Ubuntu's packages where there is none.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its path
 * @throws {Error} that says what to do
 */
export async function installBrowser(say) {
  const found = findBrowser()
  if (found) return found
  const aptGet = '/usr/bin/apt-get'
  const [command, ...before] = asRoot()
  if (!existsSync(aptGet) || command === undefined) throw new Error(howTo(existsSync(aptGet)))
  say('Installing Chromium …')
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const code = await run(command, [...before, ...args], {env})
    if (code !== 0) throw new Error(`apt-get ${args[0]} failed. ${howTo(true)}`)
  }
  const installed = findBrowser()
  if (!installed) throw new Error(`There is no browser after the installation. ${howTo(true)}`)
  return installed
}

/** How apt-get runs as root without asking for a password; empty where it cannot. */
function asRoot() {
  if (process.getuid?.() === 0) return ['/usr/bin/apt-get']
  const sudo = spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'})
  return sudo.status === 0 ? ['sudo', '-n', '/usr/bin/apt-get'] : []
}

/** @param {boolean} debian */
function howTo(debian) {
  const how = debian
    ? 'run "sudo apt-get install chromium"'
    : 'install Chromium or Chrome (or run "npx playwright install chromium")'
  return `The tests in the browser need Chromium: ${how}, or set CHROMIUM to the path of one.`
}
