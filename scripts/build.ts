import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

import {keepToOwnHost} from './lib/keepToOwnHost.ts'
import {root} from './lib/root.mjs'
import {stampStudio, studioHash} from './lib/studioSources.mjs'

const began = performance.now()
console.log('Building the studio …')
const hash = studioHash(root)
const sanity = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
const build = spawnSync(process.execPath, [sanity, 'build', 'dist', '--yes'], {
  cwd: root,
  encoding: 'utf8',
  env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'},
  maxBuffer: 64 * 1024 * 1024,
})
try {
  if (build.status !== 0) {
    throw new Error([build.stdout, build.stderr, build.error?.message].filter(Boolean).join('\n'))
  }
  keepToOwnHost(join(root, 'dist'))
  stampStudio(root, hash)
  console.log(`Studio built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
