import type {Corrections} from '../proposal/corrections.ts'
import type {NameChoices} from '../proposal/nameChoices.ts'
import type {DraftDocument} from '../proposal/planDocuments.ts'

const draftTypes: readonly DraftDocument['_type'][] = [
  'agency',
  'capital',
  'topic',
  'meeting',
  'session',
  'presentation',
  'declaration',
  'cooperationProject',
]

/** A draft that the tool has created. */
export interface CreatedDraft {
  /** Without `drafts.`. */
  readonly id: string
  readonly type: DraftDocument['_type']
  readonly title: string
}

/** What a person has done in the tool so far; it survives a reload of the page. */
export interface Work {
  readonly step: 'paste' | 'review' | 'created'
  readonly text: string
  readonly corrections: Corrections
  readonly names: NameChoices
  readonly created: readonly CreatedDraft[]
  /** The revision that all created drafts got. */
  readonly revision: string
}

export const NO_WORK: Work = {
  step: 'paste',
  text: '',
  corrections: {},
  names: {},
  created: [],
  revision: '',
}

/** The work that was kept as JSON; an empty one where there is none or it is no such work. */
export function parseWork(json: string | null): Work {
  if (json === null) return NO_WORK
  try {
    const value: unknown = JSON.parse(json)
    return isWork(value) ? value : NO_WORK
  } catch {
    return NO_WORK
  }
}

function isWork(value: unknown): value is Work {
  return (
    isRecord(value) &&
    (value['step'] === 'paste' || value['step'] === 'review' || value['step'] === 'created') &&
    typeof value['text'] === 'string' &&
    typeof value['revision'] === 'string' &&
    isRecord(value['corrections']) &&
    isRecord(value['names']) &&
    Object.values(value['names']).every((choice) => typeof choice === 'string') &&
    Object.values(value['corrections']).every(isCorrection) &&
    Array.isArray(value['created']) &&
    value['created'].every(isCreated)
  )
}

function isCorrection(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value['value'] === undefined || typeof value['value'] === 'string') &&
    (value['isLeftOut'] === undefined || typeof value['isLeftOut'] === 'boolean') &&
    (value['isCompleted'] === undefined || typeof value['isCompleted'] === 'boolean')
  )
}

function isCreated(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['title'] === 'string' &&
    draftTypes.some((type) => type === value['type'])
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
