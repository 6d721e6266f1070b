import {Hono} from 'hono'

import type {DatasetRegistry, MutationResult} from '../../datasets/Dataset.ts'
import {parseMutations} from '../../mutations/parseMutations.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readJson} from '../readJson.ts'
import {requirePermission} from '../requirePermission.ts'
import {readTransactionId} from '../transactionId.ts'

export interface WriteRoutesOptions {
  datasets: DatasetRegistry
  /** bytes of a body */
  bodyLimit: number
}

/**
 * `POST /data/mutate/:dataset`: `{mutations, transactionId?}`, all or nothing. Every visibility is
 * answered as `sync`: once the transaction is durable and seen by queries.
 */
export function mutateRoutes({datasets, bodyLimit}: WriteRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/data/mutate/:dataset', async (c) => {
    const identity = c.get('identity')
    requirePermission(identity, 'create', 'update')
    const search = new URL(c.req.url).searchParams
    const body = await readJson(c.req.raw, bodyLimit)
    const dataset = await datasets.get(c.req.param('dataset'))
    const {transactionId, results} = await dataset.transact({
      identity,
      mutations: parseMutations(body['mutations']),
      transactionId: readTransactionId(body['transactionId']),
      dryRun: readFlag(search, 'dryRun') ?? false,
      autoGenerateArrayKeys: readFlag(search, 'autoGenerateArrayKeys') ?? false,
    })
    const documents = readFlag(search, 'returnDocuments') ?? false
    const ids = documents || (readFlag(search, 'returnIds') ?? false)
    return c.json({transactionId, results: results.map((result) => shown(result, ids, documents))})
  })
}

function shown({id, operation, document}: MutationResult, ids: boolean, documents: boolean) {
  return {...(ids && {id}), operation, ...(documents && document && {document})}
}
