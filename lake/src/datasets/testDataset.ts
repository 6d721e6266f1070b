import {createIdentity, rolesNamed, SERVER} from '../access/identities.ts'
import type {Identity} from '../access/Identity.ts'
import {parseActions} from '../actions/parseActions.ts'
import {planActions} from '../actions/planActions.ts'
import type {Clock} from '../clock.ts'
import type {Derivation} from '../derived/Derivation.ts'
import {silentLogger, type Logger} from '../logger.ts'
import {parseMutations} from '../mutations/parseMutations.ts'
import {openSqliteStorage} from '../storage/sqlite/openSqliteStorage.ts'
import type {DatasetStorage} from '../storage/Storage.ts'
import {createDataset} from './createDataset.ts'
import type {Dataset, TransactionRequest, TransactionResult} from './Dataset.ts'
import type {SelectDocuments} from './SelectDocuments.ts'

export const NOON = '2026-03-01T12:00:00.000Z'

export const editor = (id: string): Identity => createIdentity('user', id, rolesNamed(['editor']))

/** A dataset in memory alone, with a clock that stands still and ids that count. */
export interface TestDataset {
  dataset: Dataset
  storage: DatasetStorage
  clock: Clock
  /** lets time pass, in milliseconds */
  pass(time: number): void
  /** a transaction of mutations in their wire form, by the server where nobody is named */
  mutate(mutations: unknown, options?: Partial<TransactionRequest>): Promise<TransactionResult>
  /** a transaction of actions in their wire form */
  act(actions: unknown, options?: Partial<TransactionRequest>): Promise<TransactionResult>
}

export interface TestDatasetOptions {
  select?: SelectDocuments
  logger?: Logger
  derivations?: readonly Derivation[]
  /** what stands between the dataset and its storage */
  wrap?: (storage: DatasetStorage) => DatasetStorage
}

export async function testDataset({
  select = () => [],
  logger = silentLogger,
  derivations = [],
  wrap = (storage) => storage,
}: TestDatasetOptions = {}): Promise<TestDataset> {
  let now = Date.parse(NOON)
  let ids = 0
  const clock: Clock = {now: () => now, newId: () => `id${++ids}`}
  const {datasets} = openSqliteStorage(':memory:')
  await datasets.create({name: 'production', createdAt: NOON, createdBy: SERVER.id})
  const storage = await datasets.open('production')
  const dataset = await createDataset({
    name: 'production',
    storage: wrap(storage),
    clock,
    logger,
    select,
    derivations,
  })
  return {
    dataset,
    storage,
    clock,
    pass: (time) => (now += time),
    mutate: async (mutations, options) =>
      dataset.transact({identity: SERVER, mutations: parseMutations(mutations), ...options}),
    act: async (actions, options) =>
      dataset.transact({
        identity: SERVER,
        mutations: planActions(parseActions(actions)),
        ...options,
      }),
  }
}
