import {existsSync} from 'node:fs'

/** Where Chromium and Chrome are usually installed. */
const USUAL = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * The browser that the tests drive: the one that `CHROMIUM` names, else the installed one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} its path
 * @throws {Error} when there is nothing where `CHROMIUM` points
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  const {CHROMIUM: named} = env
  if (named && !exists(named)) throw new Error(`There is no browser at CHROMIUM=${named}.`)
  if (named) return named
  return Object.entries(USUAL)
    .flatMap(([name, paths]) => (name === platform ? paths : []))
    .find((path) => exists(path))
}
