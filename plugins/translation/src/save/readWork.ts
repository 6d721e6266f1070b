import {readRecord, recordId} from '@capitals/translation'
import type {SanityClient} from 'sanity'

import type {StoredWork, UnitPlace} from './createSaver.ts'

/** What the lake has of a unit now. */
export async function readWork(
  client: SanityClient,
  {documentId, language, unit}: UnitPlace,
): Promise<StoredWork> {
  const id = recordId(language, documentId)
  const found = await client.fetch<unknown>('*[_id == $id][0]', {id}, {perspective: 'raw'})
  const record = readRecord(found)
  return {
    work: record?.work?.find((item) => item.unit === unit),
    revision: record?._rev,
  }
}
