import {publishedId} from '@capitals/translation'

import {
  COUNTED,
  type CellCounts,
  type CellPlan,
  type MatrixCell,
  type MatrixRow,
  untouched,
} from './MatrixRow.ts'
import {isDraftId, isRecord, numberOf, recordsOf, textOf} from './values.ts'

/** What a document is called and where it belongs. */
export interface Head {
  readonly id: string
  readonly type: string
  readonly titles: Readonly<Record<string, string>>
  readonly meeting: string | undefined
  readonly isDraft: boolean
}

/** How many units a document has, and their states by language. */
export interface Counts {
  readonly id: string
  readonly isDraft: boolean
  readonly units: number
  readonly languages: Readonly<Record<string, CellCounts>>
}

export interface Plan extends CellPlan {
  readonly document: string
  readonly language: string
}

/** One head a document: of what is published, else of the draft. */
export function readHeads(rows: unknown): Head[] {
  const heads = recordsOf(rows).flatMap((row): Head[] => {
    const id = textOf(row['_id'])
    const type = textOf(row['_type'])
    if (id === undefined || type === undefined || id.startsWith('versions.')) return []
    const titles = recordsOf(row['titles']).flatMap(({language, value}) =>
      typeof language === 'string' && typeof value === 'string' ? [[language, value] as const] : [],
    )
    return [
      {
        id: publishedId(id),
        type,
        titles: Object.fromEntries(titles),
        meeting: textOf(row['meeting']),
        isDraft: isDraftId(id),
      },
    ]
  })
  return publishedFirst(heads)
}

/** One count a document: of what is published, else of the draft. */
export function readCounts(rows: unknown): Counts[] {
  const counts = recordsOf(rows).flatMap((row): Counts[] => {
    const document = textOf(row['document'])
    if (document === undefined) return []
    const languages = recordsOf(row['languages']).flatMap((status) => {
      const language = textOf(status['language'])
      return language === undefined ? [] : [[language, countsOf(status)] as const]
    })
    return [
      {
        id: publishedId(document),
        isDraft: isDraftId(textOf(row['_id']) ?? ''),
        units: numberOf(row['units']),
        languages: Object.fromEntries(languages),
      },
    ]
  })
  return publishedFirst(counts)
}

export function readPlans(rows: unknown): Plan[] {
  return recordsOf(rows).flatMap((row): Plan[] => {
    const document = textOf(row['document'])
    const language = textOf(row['language'])
    if (document === undefined || language === undefined) return []
    const assignee = textOf(row['assignee'])
    const due = textOf(row['due'])
    return [
      {
        document,
        language,
        ...(assignee === undefined ? {} : {assignee}),
        ...(due === undefined ? {} : {due}),
        questions: numberOf(row['questions']),
      },
    ]
  })
}

/** The rows of documents that have something to translate or to take out, with a cell for every language. */
export function joinRows(
  heads: readonly Head[],
  counts: readonly Counts[],
  plans: readonly Plan[],
  languages: readonly string[],
): MatrixRow[] {
  const countsOfDocument = new Map(counts.map((one) => [one.id, one]))
  const plansOfCell = new Map(plans.map((one) => [cellKey(one.document, one.language), one]))
  return heads.flatMap((head) => {
    const counted = countsOfDocument.get(head.id)
    if (counted === undefined || !hasTexts(counted)) return []
    const cells = languages.map((language): [string, MatrixCell] => {
      const {
        document: _,
        language: __,
        ...plan
      } = plansOfCell.get(cellKey(head.id, language)) ?? NO_PLAN
      return [language, {...untouched(counted.units), ...counted.languages[language], ...plan}]
    })
    return [{...head, units: counted.units, cells: Object.fromEntries(cells)}]
  })
}

const NO_PLAN: Plan = {document: '', language: '', questions: 0}

function cellKey(document: string, language: string): string {
  return `${language} ${document}`
}

function countsOf(status: unknown): CellCounts {
  const [missing = 0, draft = 0, review = 0, approved = 0, stale = 0, orphans = 0] = COUNTED.map(
    (name) => (isRecord(status) ? numberOf(status[name]) : 0),
  )
  return {missing, draft, review, approved, stale, orphans}
}

function hasTexts({units, languages}: Counts): boolean {
  return units > 0 || Object.values(languages).some(({orphans}) => orphans > 0)
}

function publishedFirst<T extends {readonly id: string; readonly isDraft: boolean}>(
  items: readonly T[],
): T[] {
  const byId = new Map<string, T>()
  for (const item of items) {
    const known = byId.get(item.id)
    if (known === undefined || known.isDraft) byId.set(item.id, item)
  }
  return [...byId.values()]
}
