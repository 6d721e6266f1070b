import type {State} from '@capitals/translation'
import type {BadgeTone} from '@sanity/ui'

/** A sign a state, so that nothing depends on colours; the same as in the workbench. */
const SIGNS: Readonly<Record<State | 'stale', string>> = {
  missing: '○',
  draft: '✎',
  review: '◐',
  approved: '✓',
  stale: '↻',
}

const TONES: Readonly<Record<State, BadgeTone>> = {
  missing: 'default',
  draft: 'default',
  review: 'primary',
  approved: 'positive',
}

interface Standing {
  readonly state: State
  readonly stale: boolean
}

export function signOf({state, stale}: Standing): string {
  return SIGNS[stale ? 'stale' : state]
}

export function toneOf({state, stale}: Standing): BadgeTone {
  return stale ? 'caution' : TONES[state]
}
