import type {State} from '@capitals/translation'
import type {BadgeTone} from '@sanity/ui'

import type {FieldState} from './fieldStates.ts'

/** A sign a state, so that nothing depends on colours; the same as in the workbench. */
const SIGNS: Readonly<Record<State | 'stale' | 'orphan', string>> = {
  missing: '○',
  draft: '✎',
  review: '◐',
  approved: '✓',
  stale: '↻',
  orphan: '∅',
}

const TONES: Readonly<Record<State, BadgeTone>> = {
  missing: 'default',
  draft: 'default',
  review: 'primary',
  approved: 'positive',
}

type Standing = Pick<FieldState, 'state' | 'stale' | 'orphaned'>

export function signOf({state, stale, orphaned}: Standing): string {
  if (orphaned) return SIGNS.orphan
  return SIGNS[stale ? 'stale' : state]
}

export function toneOf({state, stale, orphaned}: Standing): BadgeTone {
  return stale || orphaned || state === 'orphan' ? 'caution' : TONES[state]
}
