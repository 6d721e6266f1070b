import type {Clock} from '../clock.ts'
import type {Derivation} from '../derived/Derivation.ts'
import {NotFoundError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import type {Storage} from '../storage/Storage.ts'
import {createDataset} from './createDataset.ts'
import type {Dataset, DatasetRegistry} from './Dataset.ts'
import type {SelectDocuments} from './SelectDocuments.ts'

export interface DatasetRegistryOptions {
  storage: Storage
  clock: Clock
  logger: Logger
  select: SelectDocuments
  derivations?: readonly Derivation[] | undefined
  /** called once for each dataset when it is in memory */
  onOpen?: (dataset: Dataset) => void
  /** called when another process has deleted it */
  onClose?: (name: string) => void
}

/**
 * The datasets in memory, each loaded when it is first asked for. Another process (the command
 * line) may create and delete datasets: the storage's generation tells.
 */
export function createDatasetRegistry(options: DatasetRegistryOptions): DatasetRegistry {
  const {storage, clock, logger, select, derivations, onOpen, onClose} = options
  const open = new Map<string, Promise<Dataset>>()
  let generation = storage.generation()
  let checking: Promise<void> | undefined

  async function load(name: string): Promise<Dataset> {
    const started = performance.now()
    const dataset = await createDataset({
      name,
      storage: await storage.datasets.open(name),
      clock,
      logger,
      select,
      ...(derivations && {derivations}),
    })
    onOpen?.(dataset)
    const milliseconds = Math.round(performance.now() - started)
    const {documents, derived} = dataset
    logger.info('dataset loaded', {
      dataset: name,
      documents: documents.size - derived.size,
      derived: derived.size,
      milliseconds,
    })
    return dataset
  }

  async function dropDeleted(): Promise<void> {
    for (const [name, loading] of open) {
      const dataset = await loading.catch(() => undefined)
      // Not by its name: another may have been made under that.
      if (!dataset || (await dataset.storage.exists())) continue
      open.delete(name)
      onClose?.(name)
    }
  }

  return {
    async get(name) {
      const now = storage.generation()
      if (now !== generation) {
        generation = now
        checking = dropDeleted().finally(() => (checking = undefined))
      }
      if (checking) await checking
      const known = open.get(name)
      if (known) return known
      const loading = load(name)
      open.set(name, loading)
      try {
        return await loading
      } catch (error) {
        open.delete(name)
        throw error instanceof NotFoundError
          ? new NotFoundError(`Dataset "${name}" not found`)
          : error
      }
    },
    list: async () => (await storage.datasets.list()).map(({name}) => name),
    async close() {
      open.clear()
    },
  }
}
