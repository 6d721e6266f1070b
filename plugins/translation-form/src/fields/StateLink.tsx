import {Badge} from '@sanity/ui'
import {memo} from 'react'

import {type Say, useWords} from '../i18n/useWords.ts'
import {useWorkbenchLink} from '../panel/useWorkbenchLink.ts'
import type {FieldState} from './fieldStates.ts'
import {signOf, toneOf} from './stateSigns.ts'

interface StateLinkProps extends FieldState {
  /** id of the document */
  document: string
  /** of the language */
  name: string
}

/**
 * A language with the sign of its state; opens the workbench at this document. Typing in a field makes
 * its states anew with each key, so a link is drawn only when its own state differs.
 */
export const StateLink = memo(function StateLinkOf(props: StateLinkProps) {
  const {document, name, language} = props
  const say = useWords()
  const link = useWorkbenchLink({document, language})
  const sentence = `${name}: ${standingOf(props, say)}`
  return (
    <a
      aria-label={`${sentence}. ${say('field.open', {language: name})}`}
      style={{textDecoration: 'none'}}
      title={sentence}
      {...link}
    >
      <Badge fontSize={1} tone={toneOf(props)}>
        <span aria-hidden>{signOf(props)}</span> {language}
      </Badge>
    </a>
  )
})

function standingOf({state, stale, orphaned}: FieldState, say: Say): string {
  const standing = say(`state.${state}`)
  if (state === 'orphan') return standing
  const told = stale ? say('field.stale', {state: standing}) : standing
  return orphaned ? say('field.orphaned', {state: told}) : told
}
