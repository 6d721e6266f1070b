import {deriveStatus, type State} from '@capitals/translation'

import {availableLanguages, SOURCE_LANGUAGE} from '../../schemas/languages.ts'
import type {Lake} from './Lake.ts'
import {readDocuments, readRecords} from './readContent.ts'

export interface StatusRequest extends Lake {
  /** all when left out */
  language: string | undefined
  types: readonly string[] | undefined
  json: boolean
}

/**
 * How many texts there are, and in which state; those that are stale are in another state besides,
 * orphans are no texts any more.
 */
type Counts = Record<State | 'units' | 'stale' | 'orphans', number>

interface LanguageCounts {
  language: string
  types: Record<string, Counts>
  total: Counts
}

const STATES = ['missing', 'draft', 'review', 'approved', 'stale', 'orphans'] as const
const COLUMNS = ['units', ...STATES] as const
const WIDTH = 10

/** How far the translations are, as tables or as JSON. */
export async function translationStatus(request: StatusRequest): Promise<string> {
  const {client, language, types, json, onStep} = request
  const documents = await readDocuments(client, types, onStep)
  const languages = availableLanguages
    .map(({id}) => id)
    .filter((id) => id !== SOURCE_LANGUAGE && (language === undefined || id === language))
  const counted: LanguageCounts[] = []
  for (const id of languages) {
    const records = await readRecords(client, id, onStep)
    const counts: LanguageCounts = {language: id, types: {}, total: nothing()}
    for (const [documentId, document] of documents) {
      const record = records.get(documentId)
      const known = new Map(record && [[id, record]])
      const {units, languages: of} = deriveStatus(document, known, [id])
      if (units === 0 && of[0]?.orphans.length === 0) continue
      const ofType = (counts.types[document._type] ??= nothing())
      for (const sum of [ofType, counts.total]) {
        sum.units += units
        for (const state of STATES) {
          sum[state] += of[0]?.[state].length ?? 0
        }
      }
    }
    counted.push(counts)
  }
  return json ? JSON.stringify(counted, null, 2) : counted.map(table).join('\n\n')
}

function nothing(): Counts {
  return {units: 0, missing: 0, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0}
}

function table({language, types, total}: LanguageCounts): string {
  const rows = Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1))
  const first = Math.max(16, ...rows.map(([type]) => type.length + 2))
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(first)}${cells.map((cell) => String(cell).padStart(WIDTH)).join('')}`
  const counts = (of: Counts) => [
    ...COLUMNS.map((column) => of[column]),
    of.units === 0 ? '–' : `${Math.floor((of.approved / of.units) * 100)} %`,
  ]
  return [
    line(language, [...COLUMNS, 'done']),
    ...rows.map(([type, of]) => line(`  ${type}`, counts(of))),
    line('  total', counts(total)),
  ].join('\n')
}
