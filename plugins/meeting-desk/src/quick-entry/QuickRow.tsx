import {Text, TextArea, TextInput} from '@sanity/ui'
import type {KeyboardEvent} from 'react'
import {IntentLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import {type Column, COLUMNS, type Entry} from './entries.ts'
import type {Participant} from './quickMeeting.ts'

interface QuickRowProps {
  participant: Participant
  entry: Entry
  isUntitled: boolean
  isLocked: boolean
  onType: (column: Column, text: string) => void
  /** Enter was pressed in a column */
  onNext: (column: Column) => void
}

/** One capital's presentation: three fields, or a link to it where it is there. */
export function QuickRow(props: QuickRowProps) {
  const {participant, entry, isUntitled, isLocked, onType, onNext} = props
  const say = useWords()
  const {id, name, presentation} = participant

  function handleKeyDown(event: KeyboardEvent, column: Column) {
    const isComposing = event.nativeEvent.isComposing
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return
    event.preventDefault()
    onNext(column)
  }

  return (
    <div className="md-quick-row" role="group" aria-label={name} data-testid={`quick-${id}`}>
      <div className="md-quick-name">
        <Text size={1} weight="medium">
          {name}
        </Text>
      </div>
      {presentation === undefined ? (
        COLUMNS.map((column) => {
          const title = say(column === 'summary' ? 'quick.summary-th' : `quick.title-${column}`)
          const field = {
            value: entry[column],
            'data-quick': `${column} ${id}`,
            'aria-label': say('quick.cell', {column: title, capital: name}),
            lang: column === 'en' ? 'en' : 'th',
            disabled: isLocked,
            onChange: (event: {currentTarget: {value: string}}) =>
              onType(column, event.currentTarget.value),
            onKeyDown: (event: KeyboardEvent) => handleKeyDown(event, column),
          }
          return (
            <label key={column}>
              <span>{title}</span>
              {column === 'summary' ? (
                <TextArea {...field} rows={2} fontSize={1} />
              ) : (
                <TextInput
                  {...field}
                  fontSize={1}
                  customValidity={
                    column === 'th' && isUntitled ? say('quick.title-missing') : undefined
                  }
                />
              )}
              {column === 'th' && isUntitled && (
                <Text size={1} style={{color: '#d6494b'}} role="alert">
                  {say('quick.title-missing')}
                </Text>
              )}
            </label>
          )
        })
      ) : (
        <div className="md-quick-name">
          <Text size={1} muted>
            <IntentLink intent="edit" params={{id: presentation, type: 'presentation'}}>
              {say('quick.exists')}
            </IntentLink>
          </Text>
        </div>
      )}
    </div>
  )
}
