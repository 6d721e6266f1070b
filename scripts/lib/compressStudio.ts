import {readdirSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'

const TEXT = /\.(css|html|ico|js|json|mjs|svg|txt|webmanifest)$/
/** bytes; less is one packet either way */
const SMALLEST = 1024
/** The best quality takes ten times as long for some hundredths less. */
const BROTLI = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}

/**
 * Puts a `.br` and a `.gz` beside every text of a built studio, for the server to send instead. Both,
 * as browsers take Brotli only over HTTPS and from their own machine.
 */
export async function compressStudio(folder: string): Promise<void> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    TEXT.test(name),
  )
  const waiting = names.values()
  async function work(): Promise<void> {
    for (const name of waiting) await compressFile(join(folder, name))
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
}

async function compressFile(name: string): Promise<void> {
  const bytes = await readFile(name)
  if (bytes.length < SMALLEST) return
  await writeFile(`${name}.br`, await promisify(brotliCompress)(bytes, BROTLI))
  await writeFile(`${name}.gz`, await promisify(gzip)(bytes, {level: 9}))
}
