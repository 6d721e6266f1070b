import {cpSync, existsSync, symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'

/** What the generated types are made from. */
const SOURCES = [
  'package.json',
  'tsconfig.json',
  'sanity.cli.ts',
  'sanity.config.ts',
  'schemas',
  'studio',
  'plugins',
  'queries',
]

/** Copies what types are generated from into an empty folder, which then works as the repository does. */
export function copyForTypegen(root: string, folder: string): void {
  for (const source of SOURCES) {
    if (!existsSync(join(root, source))) continue
    cpSync(join(root, source), join(folder, source), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}
