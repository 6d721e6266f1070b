import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {foreignAddresses, withoutForeignFonts, withoutForeignScripts} from './foreignAddresses.ts'

/**
 * Rewrites the page and the style sheets of a built studio so that they ask other hosts for nothing.
 *
 * @param folder of the built studio
 * @throws {Error} that names the addresses which are asked for all the same
 */
export function keepToOwnHost(folder: string): void {
  const left = readdirSync(folder, {recursive: true, encoding: 'utf8'}).flatMap((name) => {
    if (!/\.(html|css)$/.test(name)) return []
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    const kept = name.endsWith('.css') ? withoutForeignFonts(text) : withoutForeignScripts(text)
    if (kept !== text) writeFileSync(path, kept)
    return foreignAddresses(kept).map((address) => `${name}: ${address}`)
  })
  if (left.length > 0) throw new Error(`The studio asks other hosts:\n${left.join('\n')}`)
}
