import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import type {Migration} from '@sanity/migrate'

import {ScriptError} from '../lib/ScriptError.ts'

/** The names of the migrations in a folder: its folders with an `index.ts`. */
export function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .sort()
}

/** @throws ScriptError for a name that there is not, or a file that exports no migration */
export async function loadMigration(folder: string, name: string): Promise<Migration> {
  const names = migrationNames(folder)
  if (!names.includes(name)) {
    throw new ScriptError(
      `There is no migration "${name}". Migrations: ${names.join(', ') || 'none'}.`,
    )
  }
  const module: {default?: unknown} = await import(
    pathToFileURL(join(folder, name, 'index.ts')).href
  )
  if (isMigration(module.default)) return module.default
  throw new ScriptError(`migrations/${name}/index.ts has no defineMigration as its default export.`)
}

function isMigration(value: unknown): value is Migration {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    'migrate' in value &&
    (typeof value.migrate === 'function' ||
      (typeof value.migrate === 'object' && value.migrate !== null))
  )
}
