import {join} from 'node:path'

import type {Clock} from '../clock.ts'
import type {Logger} from '../logger.ts'
import type {AssetFiles} from './AssetFiles.ts'
import type {Assets} from './Assets.ts'
import {createAssets, DEFAULT_ASSET_LIMITS, type AssetLimits} from './createAssets.ts'
import {fileSystemAssetFiles} from './fileSystem/fileSystemAssetFiles.ts'
import {createImageTransforms, type ImageTransforms} from './transforms/createImageTransforms.ts'
import {fileSystemTransformCache} from './transforms/fileSystemTransformCache.ts'
import {createWorkQueue} from './WorkQueue.ts'

export interface OpenAssetsOptions {
  /** the data folder: files go to `assets/`, transformed pictures to `cache/images/` */
  data: string
  projectId: string
  clock: Clock
  logger: Logger
  limits?: Partial<AssetLimits>
  /** bytes of transformed pictures kept; 1 GB when left out */
  cacheSize?: number
}

export interface OpenedAssets {
  files: AssetFiles
  assets: Assets
  transforms: ImageTransforms
}

/** Pictures worked on at once, and how many may wait. */
const CONCURRENCY = 2
const WAITING = 500
const CACHE_SIZE = 1024 ** 3

/** All of the assets on the file system. For the process that serves: it clears up after a crash. */
export async function openAssets(options: OpenAssetsOptions): Promise<OpenedAssets> {
  const {data, projectId, clock, logger, cacheSize = CACHE_SIZE} = options
  const limits = {...DEFAULT_ASSET_LIMITS, ...options.limits}
  const files = fileSystemAssetFiles({folder: join(data, 'assets')})
  await files.sweep(clock.now())
  const queue = createWorkQueue(CONCURRENCY, WAITING)
  const cache = fileSystemTransformCache({
    folder: join(data, 'cache', 'images'),
    maxSize: cacheSize,
    clock,
    logger,
  })
  return {
    files,
    assets: createAssets({files, projectId, clock, queue, limits}),
    transforms: createImageTransforms({files, cache, queue, maxPixels: limits.maxPixels}),
  }
}
