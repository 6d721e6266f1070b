import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {knownDocuments} from '../../plugins/report-reader/src/dataset/knownDocuments.ts'
import {vocabularyOf} from '../../plugins/report-reader/src/dataset/vocabularyOf.ts'
import type {Vocabulary} from '../../plugins/report-reader/src/reader/index.ts'
import {root} from './root.mjs'

/** The topics and terms of the content that the project ships, as the report reader takes them. */
export function readContentVocabulary(): Vocabulary {
  const rows = ['topic', 'glossaryTerm'].flatMap((type) =>
    readFileSync(join(root, 'content', `${type}.ndjson`), 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  )
  return vocabularyOf(knownDocuments(rows.map(withNames)))
}

function withNames(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const names = [
    ...('name' in row ? valuesOf(row.name) : []),
    ...('term' in row ? valuesOf(row.term) : []),
  ]
  return {...row, names}
}

function valuesOf(items: unknown): unknown[] {
  return Array.isArray(items)
    ? items.map((item: unknown) =>
        typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined,
      )
    : []
}
