import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {Hono} from 'hono'

import type {Identity} from '../../access/Identity.ts'
import type {AssetLimits} from '../../assets/createAssets.ts'
import {openAssets, type OpenedAssets} from '../../assets/openAssets.ts'
import {createDatasetRegistry} from '../../datasets/createDatasetRegistry.ts'
import type {Dataset} from '../../datasets/Dataset.ts'
import {
  BadRequestError,
  ForbiddenError,
  LakeError,
  NotFoundError,
  PayloadTooLargeError,
  UnauthorizedError,
  UnavailableError,
} from '../../errors.ts'
import {silentLogger} from '../../logger.ts'
import {openSqliteStorage} from '../../storage/sqlite/openSqliteStorage.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {assetDeliveryRoutes} from './assetDelivery.ts'
import {assetRoutes} from './assets.ts'

/** The asset routes on a real dataset in a folder of their own, without a socket. */
export interface AssetsTestApp extends OpenedAssets {
  app: Hono<HttpEnv>
  dataset: Dataset
  /** who asks from now on */
  as(identity: Identity): void
  /** lets time pass, in milliseconds */
  pass(time: number): void
  /** names of all files in `assets`, staged ones too */
  fileNames(): Promise<string[]>
  close(): Promise<void>
}

export function identity(kind: Identity['kind'], allowed: boolean): Identity {
  return {
    kind,
    id: kind,
    roles: [],
    access: {
      readKey: kind,
      readsAll: allowed,
      can: () => allowed,
      canSome: () => allowed,
      mayChange: () => allowed,
    },
  }
}

const STATUS = [
  [BadRequestError, 400],
  [UnauthorizedError, 401],
  [ForbiddenError, 403],
  [NotFoundError, 404],
  [PayloadTooLargeError, 413],
  [UnavailableError, 503],
] as const

export async function assetsTestApp(limits?: Partial<AssetLimits>): Promise<AssetsTestApp> {
  const data = await mkdtemp(join(tmpdir(), 'assets-app-'))
  await mkdir(join(data, 'assets'))
  const storage = openSqliteStorage(join(data, 'lake.db'))
  let asking = identity('user', true)
  let skew = 0
  let ids = 0
  const clock = {now: () => Date.now() + skew, newId: () => `id${++ids}`}
  const opened = await openAssets({data, projectId: 'asean', clock, logger: silentLogger, limits})
  const datasets = createDatasetRegistry({
    storage,
    clock,
    logger: silentLogger,
    select: () => [],
  })
  await storage.datasets.create({name: 'production', createdAt: '', createdBy: ''})
  const app = new Hono<HttpEnv>()
    .use(async (c, next) => {
      c.set('identity', asking)
      await next()
    })
    .route(
      '/',
      assetRoutes({
        datasets,
        assets: opened.assets,
        baseUrl: (request) => new URL(request.url).origin,
      }),
    )
    .route(
      '/',
      assetDeliveryRoutes({
        files: opened.files,
        transforms: opened.transforms,
        projectId: 'asean',
      }),
    )
  app.onError((error, c) => {
    if (!(error instanceof LakeError)) throw error
    const [, status] = STATUS.find(([type]) => error instanceof type) ?? []
    return c.json({message: error.message}, status ?? 500)
  })
  return {
    ...opened,
    app,
    dataset: await datasets.get('production'),
    as: (next) => (asking = next),
    pass: (time) => (skew += time),
    fileNames: async () => {
      const entries = await readdir(join(data, 'assets'), {recursive: true, withFileTypes: true})
      return entries.filter((entry) => entry.isFile()).map(({name}) => name)
    },
    async close() {
      await datasets.close()
      await storage.close()
      await rm(data, {recursive: true})
    },
  }
}
