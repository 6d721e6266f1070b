import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {studioRoutes} from './studio.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-'))
  await writeFile(join(folder, 'index.html'), 'page')
  await writeFile(join(folder, 'index.html.gz'), 'page, gzip')
  await writeFile(join(folder, 'app-Bq8kT3xZ.js'), 'script')
  await writeFile(join(folder, 'app-Bq8kT3xZ.js.br'), 'script, br')
  await writeFile(join(folder, 'app-Bq8kT3xZ.js.gz'), 'script, gzip')
})

afterAll(() => rm(folder, {recursive: true, force: true}))

/** What is sent, how it is encoded and how long it is kept. */
async function ask(path: string, encodings?: string) {
  const response = await studioRoutes({folder}).request(path, {
    headers: {
      accept: 'text/html',
      ...(encodings !== undefined && {'accept-encoding': encodings}),
    },
  })
  const {headers} = response
  return [
    await response.text(),
    headers.get('content-encoding'),
    headers.get('vary'),
    headers.get('cache-control'),
    headers.get('content-type'),
  ]
}

const FOREVER = 'public, max-age=31536000, immutable'
const SCRIPT = 'text/javascript; charset=utf-8'
const PAGE = 'text/html; charset=utf-8'

test.each([
  ['/app-Bq8kT3xZ.js', 'gzip, deflate, br', ['script, br', 'br', FOREVER, SCRIPT]],
  ['/app-Bq8kT3xZ.js', 'gzip, br;q=0', ['script, gzip', 'gzip', FOREVER, SCRIPT]],
  ['/app-Bq8kT3xZ.js', undefined, ['script', null, FOREVER, SCRIPT]],
  ['/structure/meetings', 'br, gzip', ['page, gzip', 'gzip', 'no-cache', PAGE]],
])('%s for a browser that takes %s', async (path, encodings, [text, encoding, kept, type]) => {
  expect(await ask(path, encodings)).toEqual([text, encoding, 'Accept-Encoding', kept, type])
})
