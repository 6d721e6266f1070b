import {Badge} from '@sanity/ui'

import {type Say, useWords} from '../i18n/useWords.ts'
import {useWorkbenchLink} from '../panel/useWorkbenchLink.ts'
import type {FieldState} from './fieldStates.ts'
import {signOf, toneOf} from './stateSigns.ts'

interface StateLinkProps {
  /** id of the document */
  document: string
  /** of the language */
  name: string
  state: FieldState
}

/** A language with the sign of its state; opens the workbench at this document. */
export function StateLink({document, name, state}: StateLinkProps) {
  const say = useWords()
  const {language} = state
  const link = useWorkbenchLink({document, language})
  const sentence = `${name}: ${standingOf(state, say)}`
  return (
    <a
      aria-label={`${sentence}. ${say('field.open', {language: name})}`}
      style={{textDecoration: 'none'}}
      title={sentence}
      {...link}
    >
      <Badge fontSize={1} tone={toneOf(state)}>
        <span aria-hidden>{signOf(state)}</span> {language}
      </Badge>
    </a>
  )
}

function standingOf({state, stale, orphaned}: FieldState, say: Say): string {
  const standing = say(`state.${state}`)
  if (state === 'orphan') return standing
  const told = stale ? say('field.stale', {state: standing}) : standing
  return orphaned ? say('field.orphaned', {state: told}) : told
}
