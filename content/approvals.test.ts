import {deriveStatus, readRecord} from '@capitals/translation'
import {expect, test} from 'vitest'

import {readContent, readDocuments, RECORDS} from './testContent.ts'

const records = new Map(
  readDocuments(RECORDS)
    .map(readRecord)
    .flatMap((record) => (record ? [[record._id, record] as const] : [])),
)

function statusOf(document: {_id: string; _type: string}) {
  const record = records.get(`l10n.en.${document._id}`)
  const [english] = deriveStatus(document, new Map(record && [['en', record]]), ['en']).languages
  return english
}

test('all English is approved, for the Thai as it is', () => {
  const lacking = readContent()
    .map((document) => ({id: document._id, english: statusOf(document)}))
    .filter(({english}) =>
      [english?.missing, english?.draft, english?.review, english?.stale].some(
        (units) => units?.length !== 0,
      ),
    )
  expect(lacking).toEqual([])
})

test('approvals are of documents that are there, and of nothing else', () => {
  const ids = new Set(readContent().map(({_id}) => _id))
  expect(records.size).toBeGreaterThan(100)
  expect([...records.values()].filter(({document}) => !ids.has(document))).toEqual([])
})
