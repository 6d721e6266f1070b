import {Hono} from 'hono'

import type {Identity} from '../../access/Identity.ts'
import type {Dataset, DatasetRegistry} from '../../datasets/Dataset.ts'
import {draftId, isVersionId, publishedId} from '../../documents/documentIds.ts'
import type {SanityDocument} from '../../documents/SanityDocument.ts'
import {BadRequestError} from '../../errors.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'

const IDS = 1000

export interface DocumentRoutesOptions {
  datasets: DatasetRegistry
}

/**
 * `GET /data/doc/:dataset/:ids`: documents by their stored ids, and why others are left out;
 * `includeAllVersions` adds their drafts and versions. References from other datasets do not exist on
 * this server: their list is empty.
 */
export function documentRoutes({datasets}: DocumentRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get('/data/doc/:dataset/:ids', async (c) => {
      const search = new URL(c.req.url).searchParams
      const asked = c.req.param('ids').split(',').filter(Boolean)
      if (asked.length > IDS) throw new BadRequestError(`More than ${IDS} documents at once`)
      const identity = c.get('identity')
      const dataset = await datasets.get(c.req.param('dataset'))
      const ids = readFlag(search, 'includeAllVersions')
        ? withVersions(asked, dataset, identity)
        : asked
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

/** The ids, each followed by those of its draft and versions that are there and may be read. */
function withVersions(ids: readonly string[], {documents}: Dataset, {access}: Identity): string[] {
  const versions = Map.groupBy([...documents.keys()].filter(isVersionId).sort(), publishedId)
  return ids.map(publishedId).flatMap((id) => {
    const others = [draftId(id), ...(versions.get(id) ?? [])].filter((other) => {
      const document = documents.get(other)
      return document && access.can('read', document)
    })
    return [id, ...others]
  })
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: SanityDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}

/** Nobody is told that something is there which they may not see. */
function reasonFor(document: SanityDocument | undefined, {kind}: Identity) {
  return document && kind !== 'anonymous' ? 'permission' : 'existence'
}
