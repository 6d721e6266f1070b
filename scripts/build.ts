import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {withoutForeignScripts} from './lib/foreignAddresses.ts'
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
if (build.status === 0) {
  const page = join(root, 'dist', 'index.html')
  writeFileSync(page, withoutForeignScripts(readFileSync(page, 'utf8')))
  stampStudio(root, hash)
  console.log(`Studio built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
} else {
  console.error([build.stdout, build.stderr, build.error?.message].filter(Boolean).join('\n'))
  process.exitCode = 1
}
