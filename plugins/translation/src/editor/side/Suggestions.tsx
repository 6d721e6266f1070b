import {Button} from '@sanity/ui'

import {useWords} from '../../i18n/useWords.ts'
import type {Machine} from '../../machine/useMachine.ts'
import {isMac} from '../keys/isMac.ts'
import {Kbd} from '../keys/Kbd.tsx'
import {ariaShortcut, insertLabel, shortcutLabel} from '../keys/shortcuts.ts'
import type {Suggestion} from './Suggestion.ts'

interface SuggestionsProps {
  suggestions: readonly Suggestion[]
  language: string
  sourceLanguage: string
  mayWrite: boolean
  isLoading: boolean
  machine: Machine
  onAsk: () => void
  onInsert: (suggestion: Suggestion) => void
}

/** Translations of the same or a similar text, and official terms; a key inserts each. */
export function Suggestions(props: SuggestionsProps) {
  const {suggestions, language, sourceLanguage, mayWrite, isLoading, machine, onAsk, onInsert} =
    props
  const say = useWords()
  return (
    <section className="tw-section" aria-label={say('suggestions.title')}>
      <h3>{say('suggestions.title')}</h3>
      {suggestions.length === 0 ? (
        <p className="tw-kind">{say(isLoading ? 'suggestions.loading' : 'suggestions.none')}</p>
      ) : (
        <ol className="tw-suggestions" data-testid="suggestions">
          {suggestions.map((suggestion, index) => {
            const {text, kind, percent, source, note} = suggestion
            return (
              <li key={`${kind} ${text} ${source ?? ''}`}>
                <button type="button" disabled={!mayWrite} onClick={() => onInsert(suggestion)}>
                  <span className="tw-suggestion-head">
                    <span className={signOf(suggestion)}>
                      {percent === undefined
                        ? say(`suggestions.${kind}`)
                        : say('suggestions.match', {percent})}
                    </span>
                    {index < 9 && <Kbd>{insertLabel(index + 1, isMac())}</Kbd>}
                  </span>
                  <span lang={language} className="tw-suggestion-text">
                    {text}
                  </span>
                  {source !== undefined && (
                    <span lang={sourceLanguage} className="tw-kind">
                      {source}
                    </span>
                  )}
                  {note !== undefined && <span className="tw-kind">{note}</span>}
                </button>
              </li>
            )
          })}
        </ol>
      )}
      {machine.name !== undefined && mayWrite && (
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          disabled={machine.isAsking}
          aria-keyshortcuts={ariaShortcut('machine', isMac())}
          data-testid="ask-machine"
          onClick={onAsk}
        >
          <span className="tw-action-text">
            {say(machine.isAsking ? 'machine.asking' : 'machine.ask', {name: machine.name})}
            <Kbd>{shortcutLabel('machine', isMac())}</Kbd>
          </span>
        </Button>
      )}
      {machine.failure !== undefined && (
        <p className="tw-kind" role="alert">
          {say('machine.failed', {message: machine.failure})}
        </p>
      )}
    </section>
  )
}

function signOf({kind, percent}: Suggestion): string {
  if (kind === 'machine') return 'tw-sign tw-machine'
  return percent === 100 ? 'tw-sign tw-approved' : 'tw-sign'
}
