import {randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

import type {Clock} from '../../clock.ts'
import type {Logger} from '../../logger.ts'
import {isMissing} from '../fileSystem/isMissing.ts'
import type {TransformCache} from './TransformCache.ts'

export interface FileSystemTransformCacheOptions {
  /** `<data>/cache/images`; may be deleted while the server is down */
  folder: string
  /** bytes */
  maxSize: number
  clock: Pick<Clock, 'now'>
  logger: Logger
}

/**
 * `<folder>/<first two characters>/<key>`. Keys are hex. The order of use outlives a restart in the
 * files' times.
 */
export function fileSystemTransformCache(options: FileSystemTransformCacheOptions): TransformCache {
  const {folder, maxSize, clock, logger} = options
  let opening: Promise<Map<string, number>> | undefined
  let total = 0

  /** Sizes by key, the least recently used first. */
  async function scan(): Promise<Map<string, number>> {
    const found: Array<{key: string; size: number; usedAt: number}> = []
    for (const path of await filesBelow(folder)) {
      const key = basename(path)
      if (!isKey(key)) {
        await rm(path, {force: true})
        continue
      }
      const {size, mtimeMs} = await stat(path)
      found.push({key, size, usedAt: mtimeMs})
      total += size
    }
    return new Map(found.sort((a, b) => a.usedAt - b.usedAt).map(({key, size}) => [key, size]))
  }

  const sizes = () => (opening ??= scan())
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)

  function forget(known: Map<string, number>, key: string): void {
    total -= known.get(key) ?? 0
    known.delete(key)
  }

  async function makeRoom(known: Map<string, number>): Promise<void> {
    for (const key of known.keys()) {
      if (total <= maxSize) return
      forget(known, key)
      await rm(pathOf(key), {force: true})
    }
  }

  async function write(key: string, bytes: Uint8Array): Promise<void> {
    const path = pathOf(key)
    await mkdir(dirname(path), {recursive: true})
    const temporary = `${path}.${randomUUID()}`
    try {
      await writeFile(temporary, bytes, {flag: 'wx'})
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  }

  return {
    async get(key) {
      const known = await sizes()
      const size = known.get(key)
      if (size === undefined) return undefined
      try {
        const bytes = await readFile(pathOf(key))
        known.delete(key)
        known.set(key, size)
        const now = new Date(clock.now())
        await utimes(pathOf(key), now, now)
        return bytes
      } catch (error) {
        forget(known, key)
        if (!isMissing(error)) logger.warn('image cache cannot be read', {error})
        return undefined
      }
    },
    async put(key, bytes) {
      try {
        const known = await sizes()
        await write(key, bytes)
        forget(known, key)
        known.set(key, bytes.byteLength)
        total += bytes.byteLength
        await makeRoom(known)
      } catch (error) {
        logger.warn('image cache cannot be written', {error})
      }
    },
  }
}

function isKey(name: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(name)
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true})
    return entries
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
