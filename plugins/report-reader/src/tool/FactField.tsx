import {CloseIcon} from '@sanity/icons/Close'
import {UndoIcon} from '@sanity/icons/Undo'
import {Badge, Button, Card, Text} from '@sanity/ui'
import {memo, type MouseEvent, useId} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {Correction, Corrections} from '../proposal/corrections.ts'
import type {Fact, ProposalType, Span} from '../reader/index.ts'
import {excerpt} from './excerpt.ts'
import {FactInput} from './FactInput.tsx'
import {fieldWord} from './fieldWord.ts'

interface FactFieldProps {
  fact: Fact
  type: ProposalType
  source: string
  corrections: Corrections
  isDisabled: boolean
  onCorrect: (id: string, correction: Correction) => void
  onLook: (span: Span) => void
}

const WIDE = new Set([
  'summary',
  'title',
  'objective',
  'outcome',
  'text',
  'what',
  'mandate',
  'theme',
])

/** A fact: its name, its value to be changed, why to look at it, and where it came from. */
export const FactField = memo(function FactField(props: FactFieldProps) {
  const {fact, type, source, corrections, isDisabled, onCorrect, onLook} = props
  const say = useWords()
  const id = useId()
  const correction = corrections[fact.id]
  const isOut = isDisabled || correction?.isLeftOut === true
  const value = correction?.value ?? fact.value
  const name = fieldWord(fact, say)
  const isNested = fact.parts.length > 0
  const isWide = isNested || WIDE.has(fact.kind) || fact.value.length > 30

  /** A pointer that stands still while the page moves below it chooses nothing. */
  function look({movementX, movementY}: MouseEvent) {
    if (movementX !== 0 || movementY !== 0) onLook(fact.span)
  }

  const head = (
    <div className="rr-head">
      {isNested ? (
        <Text size={1} weight="medium" data-label>
          {name}
        </Text>
      ) : (
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {name}
        </Text>
      )}
      {fact.doubt !== undefined && !isOut && (
        <Badge tone="caution" fontSize={0}>
          {say(`doubt.${fact.doubt}`)}
        </Badge>
      )}
      {correction?.isLeftOut && (
        <Text size={1} muted>
          {say('fact.left-out')}
        </Text>
      )}
      {!isDisabled && (
        <Button
          icon={correction?.isLeftOut ? UndoIcon : CloseIcon}
          aria-label={say(correction?.isLeftOut ? 'fact.take-back' : 'fact.leave-out', {
            fact: name,
          })}
          mode="bleed"
          fontSize={1}
          padding={1}
          onClick={() => onCorrect(fact.id, {isLeftOut: !correction?.isLeftOut})}
        />
      )}
    </div>
  )
  const className = ['rr-fact', isWide && 'rr-wide', isOut && 'rr-out'].filter(Boolean).join(' ')

  if (isNested) {
    return (
      <Card
        role="group"
        aria-label={name}
        border
        className={className}
        padding={3}
        radius={2}
        onMouseMove={(event) => {
          if (event.target === event.currentTarget) look(event)
        }}
      >
        {head}
        {!correction?.isLeftOut && (
          <div className="rr-parts">
            {fact.parts.map((part) => (
              <FactField {...props} key={part.id} fact={part} isDisabled={isOut} />
            ))}
          </div>
        )}
      </Card>
    )
  }
  return (
    <div className={className} onMouseMove={look}>
      {head}
      <FactInput
        fact={fact}
        type={type}
        value={value}
        id={id}
        describedBy={`${id}-from`}
        isDisabled={isOut}
        onChange={(next) => onCorrect(fact.id, {value: next})}
        onFocus={() => onLook(fact.span)}
      />
      <div className="rr-from" id={`${id}-from`}>
        <Text size={1} muted>
          {say('fact.source', {text: excerpt(source, fact.span)})}
        </Text>
      </div>
    </div>
  )
})
