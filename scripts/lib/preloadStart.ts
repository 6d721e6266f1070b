import {readFileSync, writeFileSync} from 'node:fs'
import {join, posix} from 'node:path'

const ENTRY = /<script type="module" src="([^"]+)">/
/** What a built module imports before it runs. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

/**
 * Names in the page of a built studio every module that its first needs, so that the browser asks for
 * all at once and not for one after the other has said so.
 *
 * @throws {Error} where the page has no module
 */
export function preloadStart(folder: string): void {
  const name = join(folder, 'index.html')
  const page = readFileSync(name, 'utf8')
  const [script, entry] = ENTRY.exec(page) ?? []
  if (script === undefined || entry === undefined) throw new Error(`${name} starts no module`)
  const links = importedBy(folder, entry).map(
    (module) => `<link rel="modulepreload" href="${module}"/>`,
  )
  writeFileSync(
    name,
    page.replace(script, () => links.join('') + script),
  )
}

/** Addresses of modules, each after one that imports it. */
function importedBy(folder: string, entry: string): string[] {
  const known = new Set([entry])
  for (const module of known) {
    const source = readFileSync(join(folder, module), 'utf8')
    for (const [, imported = ''] of source.matchAll(IMPORTED)) {
      known.add(posix.join(posix.dirname(module), imported))
    }
  }
  known.delete(entry)
  return [...known]
}
