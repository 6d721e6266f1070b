import {createHash} from 'node:crypto'

import type {AssetFiles} from '../AssetFiles.ts'
import type {WorkQueue} from '../WorkQueue.ts'
import {renderTransform, type TransformSpec} from './renderTransform.ts'
import type {TransformCache} from './TransformCache.ts'

export interface ImageTransforms {
  /** @throws UnavailableError when too many are asked for at once */
  get(dataset: string, name: string, spec: TransformSpec): Promise<Uint8Array>
}

export interface ImageTransformsOptions {
  files: AssetFiles
  cache: TransformCache
  queue: WorkQueue
  /** of an original, all frames together */
  maxPixels: number
}

/** Part of every key: raise it when the same request is to give other bytes. */
const VERSION = 1

/** Names the result for ever: the same key, the same bytes. Hex. */
export function transformKey(dataset: string, name: string, spec: TransformSpec): string {
  return createHash('sha256')
    .update(JSON.stringify([VERSION, dataset, name, spec]))
    .digest('hex')
}

/** Transformed pictures, from the cache or made now; requests for the same one share the work. */
export function createImageTransforms(options: ImageTransformsOptions): ImageTransforms {
  const {files, cache, queue, maxPixels} = options
  const making = new Map<string, Promise<Uint8Array>>()

  async function make(
    key: string,
    dataset: string,
    name: string,
    spec: TransformSpec,
  ): Promise<Uint8Array> {
    const cached = await cache.get(key)
    if (cached) return cached
    const bytes = await queue.run(async () => {
      const original = await new Response(files.read(dataset, name)).bytes()
      return renderTransform(original, spec, maxPixels)
    })
    await cache.put(key, bytes)
    return bytes
  }

  return {
    async get(dataset, name, spec) {
      const key = transformKey(dataset, name, spec)
      const shared = making.get(key)
      if (shared) return shared
      const work = make(key, dataset, name, spec).finally(() => making.delete(key))
      making.set(key, work)
      return work
    },
  }
}
