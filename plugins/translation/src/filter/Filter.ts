import type {COUNTED} from '../data/MatrixRow.ts'

/** What a unit can be chosen by; `open` is whatever is not approved, is stale or has lost its source. */
export type StateFilter = (typeof COUNTED)[number] | 'open' | 'questions'

export type DueFilter = 'overdue' | 'week' | 'any' | 'none'

/** Which documents and units are shown; it stands in the address, so that a view can be shared. */
export interface Filter {
  readonly language?: string
  readonly type?: string
  readonly meeting?: string
  readonly state?: StateFilter
  /** only what one is to do oneself */
  readonly mine?: true
  readonly due?: DueFilter
  /** within titles */
  readonly text?: string
  /** one document */
  readonly document?: string
}

export const STATES: readonly StateFilter[] = [
  'open',
  'missing',
  'stale',
  'orphans',
  'draft',
  'review',
  'approved',
  'questions',
]

export const DUES: readonly DueFilter[] = ['overdue', 'week', 'any', 'none']

/** Some of a filter anew; what is undefined is lifted. */
export type FilterChange = {readonly [Name in keyof Filter]?: Filter[Name] | undefined}

export type SearchParams = readonly (readonly [string, string])[]

/** Reads the parameters of an address; what makes no sense is left out. */
export function parseFilter(params: SearchParams): Filter {
  const values = new Map(params)
  const state = STATES.find((one) => one === values.get('state'))
  const due = DUES.find((one) => one === values.get('due'))
  const texts = (['language', 'type', 'meeting', 'text', 'document'] as const).flatMap((name) => {
    const value = values.get(name)
    return value ? [[name, value] as const] : []
  })
  return {
    ...Object.fromEntries(texts),
    ...(state === undefined ? {} : {state}),
    ...(values.get('mine') === 'true' ? {mine: true} : {}),
    ...(due === undefined ? {} : {due}),
  }
}

/** The parameters of an address, in the same order for the same filter. */
export function formatFilter(filter: Filter): [string, string][] {
  return NAMES.flatMap((name) => {
    const value = filter[name]
    return value === undefined || value === '' ? [] : [[name, String(value)]]
  })
}

const NAMES = [
  'document',
  'language',
  'state',
  'type',
  'meeting',
  'mine',
  'due',
  'text',
] as const satisfies readonly (keyof Filter)[]
