import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {
  emptyRecord,
  findUnits,
  hashOf,
  snapshot,
  type StoredDocument,
  targetOf,
  type TranslationRecord,
  unitKey,
} from '@capitals/translation'

import {EXPECTED_LANGUAGE} from '../schemas/languages.ts'
import {root} from './lib/root.mjs'

const RECORDS = 'translation.ndjson'
const BY = 'Capitals'

const folder = join(root, 'content')
const at = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`

const records = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson') && name !== RECORDS)
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line): StoredDocument => JSON.parse(line))
  .map(approved)
  .filter(({approvals = []}) => approvals.length > 0)

writeFileSync(
  join(folder, RECORDS),
  records.map((record) => `${JSON.stringify(record)}\n`).join(''),
)
console.log(`${records.length} documents approved in ${EXPECTED_LANGUAGE} as they stand`)

/** The record that says that the English of a document is right. */
function approved(document: StoredDocument): TranslationRecord {
  const place = {documentId: document._id, language: EXPECTED_LANGUAGE}
  return {
    ...emptyRecord(place),
    approvals: findUnits(document).flatMap((unit) => {
      const value = targetOf(document, unit, EXPECTED_LANGUAGE)
      if (value === undefined) return []
      return {
        _key: unitKey(unit.id),
        _type: 'translationApproval',
        unit: unit.id,
        value,
        target: hashOf(value),
        source: snapshot(unit.source),
        by: BY,
        at,
      }
    }),
  }
}
