import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {copyForTypegen} from './lib/copyForTypegen.ts'
import {root} from './lib/root.mjs'
import {toolPath} from './lib/toolPath.mjs'

/** What `npm run typegen` makes. */
const GENERATED = ['schema.json', 'queries/src/sanity.types.ts']

const folder = mkdtempSync(join(tmpdir(), 'capitals-typegen-'))
try {
  copyForTypegen(root, folder)
  for (const file of GENERATED) rmSync(join(folder, file), {force: true})
  sanity('schemas', 'extract', '--force', '--enforce-required-fields')
  sanity('typegen', 'generate')
  const stale = GENERATED.filter((file) => textOf(root, file) !== textOf(folder, file))
  if (stale.length > 0) {
    throw new Error(`Out of date: ${stale.join(', ')}. Run npm run typegen and commit the result.`)
  }
  console.log(`Up to date: ${GENERATED.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function sanity(...args: string[]): void {
  const {status, stdout, stderr, error} = spawnSync(
    process.execPath,
    [toolPath(root, 'sanity'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'},
    },
  )
  if (status !== 0) throw new Error([stdout, stderr, error?.message].filter(Boolean).join('\n'))
}

function textOf(base: string, file: string): string | undefined {
  const path = join(base, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
