import {join} from 'node:path'

import type {Accounts} from './access/Accounts.ts'
import {createAccounts} from './access/createAccounts.ts'
import type {Passwords} from './access/passwords.ts'
import type {AssetLimits} from './assets/createAssets.ts'
import {openAssets, type OpenedAssets} from './assets/openAssets.ts'
import {systemClock, type Clock} from './clock.ts'
import {createDatasetRegistry} from './datasets/createDatasetRegistry.ts'
import type {Dataset, DatasetRegistry} from './datasets/Dataset.ts'
import type {Derivation} from './derived/Derivation.ts'
import {createListeners, type Listeners} from './listen/createListeners.ts'
import {createLiveEvents, type LiveEvents} from './live/createLiveEvents.ts'
import type {Logger} from './logger.ts'
import {oncePerTurn} from './oncePerTurn.ts'
import {createQueryEngine} from './query/createQueryEngine.ts'
import {createSelectDocuments} from './query/createSelectDocuments.ts'
import type {QueryEngine} from './query/QueryEngine.ts'
import {openSqliteStorage} from './storage/sqlite/openSqliteStorage.ts'
import type {Storage} from './storage/Storage.ts'

export interface LakeOptions {
  /** the folder that holds everything: `lake.db`, `assets/`, `cache/` */
  data: string
  projectId: string
  logger: Logger
  clock?: Clock
  /** milliseconds that a query may take */
  queryLimit?: number
  /** how documents of every dataset are made of others */
  derivations?: readonly Derivation[]
  assetLimits?: Partial<AssetLimits>
  /** for tests, which need no costly hashes */
  passwords?: Passwords
}

/** Everything behind the wire, over one data folder. */
export interface Lake extends OpenedAssets {
  clock: Clock
  logger: Logger
  projectId: string
  storage: Storage
  accounts: Accounts
  datasets: DatasetRegistry
  queries: QueryEngine
  listeners: Listeners
  live: LiveEvents
  close(): Promise<void>
}

/** Milliseconds between two looks for files that no document uses. */
const DAY = 24 * 60 * 60 * 1000

/**
 * Opens the data folder; only one process at a time may (see `lockDataFolder`).
 * @throws StorageDamagedError, UnavailableError
 */
export async function openLake(options: LakeOptions): Promise<Lake> {
  const {data, projectId, logger, clock = systemClock, queryLimit} = options
  const sqlite = openSqliteStorage(join(data, 'lake.db'))
  const storage: Storage = {...sqlite, generation: oncePerTurn(sqlite.generation)}
  const queries = createQueryEngine({clock, projectId, limit: queryLimit})
  const listeners = createListeners({clock, logger})
  const live = createLiveEvents({queries, clock})
  const opened = new Map<string, Dataset>()
  const datasets = createDatasetRegistry({
    storage,
    clock,
    logger,
    select: createSelectDocuments({clock}),
    derivations: options.derivations,
    onOpen: (dataset) => {
      opened.set(dataset.name, dataset)
    },
    onClose: (name) => {
      const dataset = opened.get(name)
      opened.delete(name)
      listeners.drop(name)
      live.drop(name)
      if (dataset) queries.drop(dataset)
    },
  })
  const assets = await openAssets({data, projectId, clock, logger, limits: options.assetLimits})

  async function collectGarbage(): Promise<void> {
    for (const dataset of opened.values()) {
      try {
        const removed = await assets.assets.collectGarbage(dataset)
        if (removed.length > 0) logger.info('unused files removed', {files: removed.length})
      } catch (error) {
        logger.error('unused files not removed', {error})
      }
    }
  }
  const daily = setInterval(() => void collectGarbage(), DAY)
  daily.unref()

  return {
    ...assets,
    clock,
    logger,
    projectId,
    storage,
    accounts: createAccounts({storage, clock, logger, passwords: options.passwords}),
    datasets,
    queries,
    listeners,
    live,
    async close() {
      clearInterval(daily)
      listeners.close()
      live.close()
      await queries.close()
      await datasets.close()
      await storage.close()
    },
  }
}
