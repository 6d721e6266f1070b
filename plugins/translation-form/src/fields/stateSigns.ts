import {type State, STATE_SIGNS} from '@capitals/translation'
import type {BadgeTone} from '@sanity/ui'

import type {FieldState} from './fieldStates.ts'

const TONES: Readonly<Record<State, BadgeTone>> = {
  missing: 'default',
  draft: 'default',
  review: 'primary',
  approved: 'positive',
}

type Standing = Pick<FieldState, 'state' | 'stale' | 'orphaned'>

export function signOf({state, stale, orphaned}: Standing): string {
  if (orphaned) return STATE_SIGNS.orphan
  return STATE_SIGNS[stale ? 'stale' : state]
}

export function toneOf({state, stale, orphaned}: Standing): BadgeTone {
  return stale || orphaned || state === 'orphan' ? 'caution' : TONES[state]
}
