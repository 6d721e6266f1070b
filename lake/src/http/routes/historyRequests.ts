import {isValidDocumentId} from '../../documents/documentIds.ts'
import {BadRequestError} from '../../errors.ts'
import type {HistoryPoint} from '../../history/documentsAt.ts'
import type {EventsRequest} from '../../history/readEvents.ts'
import type {TransactionsRequest} from '../../history/readTransactions.ts'
import {readFlag} from '../flags.ts'

const IDS = 1000
const LIMIT = 100
const EVENTS_LIMIT = 1000

/** The ids of a path, each once. @throws BadRequestError */
export function readDocumentIds(list: string): string[] {
  const ids = [...new Set(list.split(',').filter(Boolean))]
  if (ids.length === 0) throw new BadRequestError('The path names no document')
  if (ids.length > IDS) throw new BadRequestError(`More than ${IDS} documents at once`)
  const wrong = ids.find((id) => !isValidDocumentId(id))
  if (wrong !== undefined) throw new BadRequestError(`"${wrong}" is no valid document id`)
  return ids
}

/** @throws BadRequestError */
export function readEventsRequest(id: string, search: URLSearchParams): EventsRequest {
  const [documentId, second] = readDocumentIds(id)
  if (documentId === undefined || second !== undefined) {
    throw new BadRequestError('Events are told of one document at a time')
  }
  const limit = readLimit(search) ?? LIMIT
  if (limit > EVENTS_LIMIT) throw new BadRequestError(`"limit" must be at most ${EVENTS_LIMIT}`)
  return {documentId, limit, cursor: readText(search, 'nextCursor')}
}

/** `ids`: comma-separated; all documents when left out. @throws BadRequestError */
export function readTransactionsRequest(
  ids: string | undefined,
  search: URLSearchParams,
): TransactionsRequest {
  const format = readText(search, 'effectFormat')
  if (format !== undefined && format !== 'mendoza') {
    throw new BadRequestError('"effectFormat" must be "mendoza"')
  }
  const authors = readText(search, 'authors')?.split(',').filter(Boolean)
  return {
    documentIds: ids === undefined ? undefined : readDocumentIds(ids),
    onlyThese: readFlag(search, 'includeIdentifiedDocumentsOnly') ?? false,
    effects: format === 'mendoza',
    mutations: !readFlag(search, 'excludeMutations'),
    fromTransaction: readText(search, 'fromTransaction'),
    toTransaction: readText(search, 'toTransaction'),
    fromTime: readTime(search, 'fromTime'),
    toTime: readTime(search, 'toTime'),
    authors,
    reverse: readFlag(search, 'reverse'),
    limit: readLimit(search) ?? LIMIT,
  }
}

/** @throws BadRequestError unless there is exactly one of `revision`, `time`, `lastRevision` */
export function readHistoryPoint(search: URLSearchParams): HistoryPoint {
  const revision = readText(search, 'revision')
  const time = readTime(search, 'time')
  const last = readFlag(search, 'lastRevision')
  const points: HistoryPoint[] = []
  if (revision !== undefined) points.push({kind: 'revision', revision})
  if (time !== undefined) points.push({kind: 'time', time})
  if (last) points.push({kind: 'last'})
  const [point, another] = points
  if (point && !another) return point
  throw new BadRequestError('Say one of "revision", "time" and "lastRevision=true"')
}

function readLimit(search: URLSearchParams): number | undefined {
  const value = readText(search, 'limit')
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new BadRequestError('"limit" must be a whole number from 1 on')
}

/** In the form that the log keeps, so that times compare as text. */
function readTime(search: URLSearchParams, name: string): string | undefined {
  const value = readText(search, name)
  if (value === undefined) return undefined
  const time = Date.parse(value)
  if (Number.isNaN(time)) throw new BadRequestError(`"${name}" must be a time in ISO 8601`)
  return new Date(time).toISOString()
}

/** An empty parameter is none: the Studio sends `fromTransaction=` for "from the beginning". */
function readText(search: URLSearchParams, name: string): string | undefined {
  return search.get(name) || undefined
}
