import {Hono} from 'hono'

import type {Identity} from '../../access/Identity.ts'
import type {Dataset, DatasetRegistry} from '../../datasets/Dataset.ts'
import type {SanityDocument} from '../../documents/SanityDocument.ts'
import {ForbiddenError, NotFoundError} from '../../errors.ts'
import {documentsAt, type HistoryPoint} from '../../history/documentsAt.ts'
import {maySee, seesAllHistory} from '../../history/historyAccess.ts'
import {takeSnapshot} from '../../history/HistorySnapshot.ts'
import {readEvents} from '../../history/readEvents.ts'
import {readTransactions} from '../../history/readTransactions.ts'
import type {Logger} from '../../logger.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {ndjson} from '../ndjson.ts'
import {requirePermission} from '../requirePermission.ts'
import {
  readDocumentIds,
  readEventsRequest,
  readHistoryPoint,
  readTransactionsRequest,
} from './historyRequests.ts'

export interface HistoryRoutesOptions {
  datasets: Pick<DatasetRegistry, 'get'>
  /** told of what fails while a list is being sent */
  logger: Logger
}

/**
 * `/data/history/:dataset/…`: the events of a document, transactions as NDJSON, and documents as
 * they were. Events and transactions that may not be seen are left out; a document is answered with
 * 403 to who may not see everything, whether it exists or not.
 */
export function historyRoutes({datasets, logger}: HistoryRoutesOptions): Hono<HttpEnv> {
  async function open(identity: Identity, name: string): Promise<Dataset> {
    requirePermission(identity, 'history')
    return datasets.get(name)
  }

  return new Hono<HttpEnv>()
    .get('/data/history/:dataset/events/documents/:id', async (c) => {
      const identity = c.get('identity')
      const dataset = await open(identity, c.req.param('dataset'))
      const request = readEventsRequest(c.req.param('id'), new URL(c.req.url).searchParams)
      const {events, nextCursor} = await readEvents(dataset, identity, request)
      c.header('Cache-Control', 'no-store')
      return c.json({events: {[request.documentId]: events}, nextCursor})
    })
    .get('/data/history/:dataset/transactions/:ids?', async (c) => {
      const identity = c.get('identity')
      const dataset = await open(identity, c.req.param('dataset'))
      const request = readTransactionsRequest(c.req.param('ids'), new URL(c.req.url).searchParams)
      return ndjson(readTransactions(dataset, identity, request), logger)
    })
    .get('/data/history/:dataset/documents/:ids', async (c) => {
      const identity = c.get('identity')
      const dataset = await open(identity, c.req.param('dataset'))
      const ids = readDocumentIds(c.req.param('ids'))
      const point = readHistoryPoint(new URL(c.req.url).searchParams)
      c.header('Cache-Control', 'no-store')
      return c.json({documents: await readDocuments(dataset, identity, ids, point)})
    })
}

async function readDocuments(
  dataset: Dataset,
  identity: Identity,
  ids: readonly string[],
  point: HistoryPoint,
): Promise<SanityDocument[]> {
  const found = [...(await documentsAt(takeSnapshot(dataset, ids), point)).values()]
  const documents = found
    .filter((document) => document !== null && document !== undefined)
    .filter((document) => maySee(identity, document))
  if (documents.length > 0) return documents
  if (!seesAllHistory(identity)) throw new ForbiddenError()
  if (found.every((document) => document === undefined)) {
    throw new NotFoundError(`There never was a document "${ids.join('", "')}" in this dataset`)
  }
  return []
}
