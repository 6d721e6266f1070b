import {expect, test} from 'vitest'

import {BenchDocuments} from './BenchDocuments.ts'

test('documents are of about 2.4 KB, the same every time', () => {
  const documents = [...new BenchDocuments(500)]
  expect(documents).toEqual([...new BenchDocuments(500)])
  expect(new Set(documents.map(({_id}) => _id)).size).toBe(500)
  const bytes = Buffer.byteLength(JSON.stringify(documents)) / documents.length
  expect(Math.round(bytes / 100)).toBe(23)
})

test('whom a document refers to comes before it', () => {
  const known = new Set<unknown>()
  for (const document of new BenchDocuments(100)) {
    for (const [, id] of JSON.stringify(document).matchAll(/"_ref":"([^"]+)"/g)) {
      expect(known).toContain(id)
    }
    known.add(document._id)
  }
})
