import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, it} from 'vitest'

import {silentLogger, type Logger} from '../../logger.ts'
import {fileSystemTransformCache} from './fileSystemTransformCache.ts'
import type {TransformCache} from './TransformCache.ts'

let folder = ''
let time = 0

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transform-cache-'))
  time = Date.parse('2026-01-01')
})

afterEach(() => rm(folder, {recursive: true, force: true}))

function open(logger: Logger = silentLogger): TransformCache {
  const clock = {now: () => (time += 1000)}
  return fileSystemTransformCache({folder, maxSize: 10, clock, logger})
}

const key = (digit: string) => digit.repeat(64)
const bytes = (length: number) => new Uint8Array(length).fill(7)

it('gives back what was put', async () => {
  const cache = open()
  expect(await cache.get(key('a'))).toBeUndefined()
  await cache.put(key('a'), bytes(3))
  expect(new Uint8Array((await cache.get(key('a'))) ?? [])).toEqual(bytes(3))
})

it('throws away the least recently used past its size, also after a restart', async () => {
  const first = open()
  await first.put(key('a'), bytes(4))
  await first.get(key('a'))
  await first.put(key('b'), bytes(4))
  await first.get(key('b'))
  await first.get(key('a'))
  await writeFile(join(folder, 'aa', `${key('c')}.unfinished`), 'x')
  const second = open()
  await second.put(key('d'), bytes(4))
  const kept = await Promise.all(['a', 'b', 'd'].map((digit) => second.get(key(digit))))
  expect(kept.map((found) => found?.length)).toEqual([4, undefined, 4])
  expect(
    (await readdir(folder, {recursive: true})).filter((name) => name.length > 3).sort(),
  ).toEqual([join('aa', key('a')), join('dd', key('d'))])
})

it('goes without when a file has vanished', async () => {
  const cache = open()
  await cache.put(key('a'), bytes(3))
  await rm(join(folder, 'aa', key('a')))
  expect(await cache.get(key('a'))).toBeUndefined()
})

it('goes without when it cannot write', async () => {
  const warnings: string[] = []
  await rm(folder, {recursive: true})
  await writeFile(folder, 'a file where the folder should be')
  const cache = open({...silentLogger, warn: (event) => warnings.push(event)})
  await cache.put(key('a'), bytes(3))
  expect(warnings).toEqual(['image cache cannot be written'])
})
