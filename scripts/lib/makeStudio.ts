import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

import {compressStudio} from './compressStudio.ts'
import {keepToOwnHost} from './keepToOwnHost.ts'
import {preloadStart} from './preloadStart.ts'
import {root} from './root.mjs'

/** A test runner's NODE_ENV would make a studio for developers: twice as large, and much slower. */
const PRODUCTION = {NODE_ENV: 'production', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'}

/**
 * Builds the studio into a folder, as it is served.
 *
 * @param environment besides that of this process
 * @throws {Error} with what the build has printed when it fails
 */
export async function makeStudio(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const sanity = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
  const build = spawnSync(process.execPath, [sanity, 'build', folder, '--yes'], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ...environment, ...PRODUCTION},
    maxBuffer: 64 * 1024 * 1024,
  })
  if (build.status !== 0) {
    throw new Error([build.stdout, build.stderr, build.error?.message].filter(Boolean).join('\n'))
  }
  keepToOwnHost(folder)
  preloadStart(folder)
  await compressStudio(folder)
}
