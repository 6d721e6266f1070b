import {join} from 'node:path'

import {makeStudio} from './lib/makeStudio.ts'
import {root} from './lib/root.mjs'
import {stampStudio, studioHash} from './lib/studioSources.mjs'

const began = performance.now()
console.log('Building the studio …')
const hash = studioHash(root)
try {
  await makeStudio(join(root, 'dist'))
  stampStudio(root, hash)
  console.log(`Studio built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
