import {deriveStatus, readRecord, type TranslationRecord} from '@capitals/translation'

import {
  type ContentDocument,
  readContent,
  readDocuments,
  RECORDS,
} from '../../content/testContent.ts'
import {ANONYMOUS} from '../../lake/src/access/identities.ts'
import {createQueryEngine} from '../../lake/src/query/createQueryEngine.ts'
import {createMemoryDataset} from '../../lake/src/views/memoryDataset.ts'
import {PUBLISHED} from '../../lake/src/views/perspectives.ts'

const NOW = Date.parse('2026-03-01T00:00:00Z')

/** When every document of the tests was made and last changed. */
export const CHANGED = '2026-01-01T00:00:00.000Z'

/** The content in the lake's own engine, asked as a visitor without a token asks. */
export function openContent(
  changed: (document: ContentDocument) => ContentDocument = (document) => document,
) {
  const content = readContent().map(changed)
  const documents = [...content, ...statusesOf(content)].map((document) => ({
    ...document,
    _rev: 'r1',
    _createdAt: CHANGED,
    _updatedAt: CHANGED,
  }))
  const dataset = createMemoryDataset(documents, 'production')
  const engine = createQueryEngine({clock: {now: () => NOW, newId: () => 'id'}})
  return {
    async ask(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
      const {body} = await engine.run({
        dataset,
        query,
        params,
        perspective: PUBLISHED,
        identity: ANONYMOUS,
      })
      return JSON.parse(body.toString())
    },
    close: () => engine.close(),
  }
}

/** What a lake derives for English and Vietnamese. */
function statusesOf(content: readonly ContentDocument[]): ContentDocument[] {
  const records = new Map(
    readDocuments(RECORDS).map((stored): [string, TranslationRecord | undefined] => [
      stored._id,
      readRecord(stored),
    ]),
  )
  return content.map((document) => {
    const record = records.get(`l10n.en.${document._id}`)
    return {...deriveStatus(document, new Map(record && [['en', record]]), ['en', 'vi'])}
  })
}
