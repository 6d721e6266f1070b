import {setImmediate} from 'node:timers/promises'

import {Hono} from 'hono'

import type {Identity} from '../../access/Identity.ts'
import type {Dataset, DatasetRegistry} from '../../datasets/Dataset.ts'
import type {SanityDocument} from '../../documents/SanityDocument.ts'
import type {Logger} from '../../logger.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {ndjson} from '../ndjson.ts'

/** Documents looked at between two turns of the event loop. */
const BREATH = 1000

export interface ExportRoutesOptions {
  datasets: Pick<DatasetRegistry, 'get'>
  /** told of what fails while the documents are being sent */
  logger: Logger
}

/**
 * `GET /data/export/:dataset?types=a,b`: every stored document that the identity may read, as NDJSON, as
 * they were when the request came. As at Sanity, nobody in particular gets the public ones, and
 * who asks in cursor mode (`nextCursor=`) gets the whole in one go, without a cursor at the end.
 */
export function exportRoutes({datasets, logger}: ExportRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/data/export/:dataset', async (c) => {
    const dataset = await datasets.get(c.req.param('dataset'))
    const types = c.req.query('types')?.split(',').filter(Boolean) ?? []
    return ndjson(readable(dataset, c.get('identity'), new Set(types)), logger)
  })
}

async function* readable(
  dataset: Dataset,
  {access}: Identity,
  types: ReadonlySet<string>,
): AsyncGenerator<SanityDocument> {
  // Documents never change in place, so a list of them is a snapshot.
  const documents = [...dataset.documents.values()]
  for (const [index, document] of documents.entries()) {
    if (index % BREATH === BREATH - 1) await setImmediate()
    if (dataset.derived.has(document._id)) continue
    if (types.size > 0 && !types.has(document._type)) continue
    if (access.readsAll || access.can('read', document)) yield document
  }
}
