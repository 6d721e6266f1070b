import {Hono} from 'hono'

import type {Identity} from '../../access/Identity.ts'
import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import type {SanityDocument} from '../../documents/SanityDocument.ts'
import {BadRequestError} from '../../errors.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'

const IDS = 1000

export interface DocumentRoutesOptions {
  datasets: DatasetRegistry
}

/**
 * `GET /data/doc/:dataset/:ids`: documents by their stored ids, and why others are left out. References
 * from other datasets do not exist on this server: their list is empty.
 */
export function documentRoutes({datasets}: DocumentRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get('/data/doc/:dataset/:ids', async (c) => {
      const search = new URL(c.req.url).searchParams
      const ids = c.req.param('ids').split(',').filter(Boolean)
      if (ids.length > IDS) throw new BadRequestError(`More than ${IDS} documents at once`)
      const identity = c.get('identity')
      const dataset = await datasets.get(c.req.param('dataset'))
      const documents: unknown[] = []
      const omitted: Array<{id: string; reason: 'existence' | 'permission'}> = []
      for (const id of new Set(ids)) {
        const document = dataset.documents.get(id)
        if (document && identity.access.can('read', document)) {
          documents.push(readFlag(search, 'excludeContent') ? withoutContent(document) : document)
        } else {
          omitted.push({id, reason: reasonFor(document, identity)})
        }
      }
      c.header('Cache-Control', 'private, no-cache')
      return c.json({documents, omitted})
    })
    .get('/data/references/:dataset/documents/:id/to', async (c) => {
      await datasets.get(c.req.param('dataset'))
      return c.json({totalCount: 0, references: []})
    })
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: SanityDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}

/** Nobody is told that something is there which they may not see. */
function reasonFor(document: SanityDocument | undefined, {kind}: Identity) {
  return document && kind !== 'anonymous' ? 'permission' : 'existence'
}
