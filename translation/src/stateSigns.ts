import type {State} from './TranslationStatus.ts'

/** A sign for how a text stands, so that nothing depends on colours; the same wherever it is shown. */
export const STATE_SIGNS: Readonly<Record<State | 'stale' | 'orphan', string>> = {
  missing: '○',
  draft: '✎',
  review: '◐',
  approved: '✓',
  stale: '↻',
  orphan: '∅',
}
