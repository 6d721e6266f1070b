import {deriveStatus} from '../src/index.ts'
import {benchDocuments, benchRecords, LANGUAGES} from './benchDocuments.ts'
import {measure} from './measure.ts'

/** Deriving the status of all documents anew, beside reading the same data as JSON. */
export function measureStatus(count: number) {
  const documents = benchDocuments(count).map((document) => ({
    document,
    records: benchRecords(document),
  }))
  const lines = documents.flatMap(({document, records}) =>
    [document, ...records.values()].map((stored) => JSON.stringify(stored)),
  )
  const [{document, records} = {document: undefined, records: undefined}] = documents
  return {
    documents: count,
    languages: LANGUAGES.length,
    units: documents.reduce(
      (sum, {document, records}) => sum + deriveStatus(document, records, []).units,
      0,
    ),
    bytes: lines.reduce((sum, line) => sum + line.length, 0),
    all: measure(3, () =>
      documents.map(({document, records}) => deriveStatus(document, records, LANGUAGES)),
    ),
    one: measure(200, () => document && records && deriveStatus(document, records, LANGUAGES)),
    json: measure(3, () => lines.map((line): unknown => JSON.parse(line))),
  }
}
