import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'

import {expect, test} from 'vitest'

import {compressStudio} from './compressStudio.ts'

test('texts that are not tiny get both forms beside them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compress-'))
  try {
    const script = 'const city = "กรุงเทพมหานคร"\n'.repeat(100)
    await writeFile(join(folder, 'studio.js'), script)
    await writeFile(join(folder, 'tiny.css'), 'a {}')
    await writeFile(join(folder, 'font.woff2'), script)
    await compressStudio(folder)
    expect((await readdir(folder)).toSorted()).toEqual([
      'font.woff2',
      'studio.js',
      'studio.js.br',
      'studio.js.gz',
      'tiny.css',
    ])
    const [br, gz] = [
      await readFile(join(folder, 'studio.js.br')),
      await readFile(join(folder, 'studio.js.gz')),
    ]
    expect([brotliDecompressSync(br).toString(), gunzipSync(gz).toString()]).toEqual([
      script,
      script,
    ])
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
