import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {Button, Heading, Select, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {Other} from '../data/useOthers.ts'
import {type Filter, STATES, type StateFilter} from '../filter/Filter.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {isMac} from './keys/isMac.ts'
import {Kbd} from './keys/Kbd.tsx'
import {ariaShortcut, shortcutLabel} from './keys/shortcuts.ts'

interface EditorBarProps {
  filter: Filter
  /** to translate into */
  languages: readonly ContentLanguage[]
  language: ContentLanguage
  /** shown beside the source */
  second: ContentLanguage | undefined
  /** which text of how many of the document is open, from 1; nothing where none is */
  place: {readonly at: number; readonly count: number; readonly documents: number} | undefined
  others: readonly Other[]
  isListOpen: boolean
  onBack: () => void
  onLanguage: (id: string) => void
  onState: (state: StateFilter | undefined) => void
  onSecond: (id: string) => void
  onStep: (by: 1 | -1) => void
  onToggleList: () => void
}

/** What is translated, where one is in it, and the way through it. */
export function EditorBar(props: EditorBarProps) {
  const {filter, languages, language, second, place, others, isListOpen} = props
  const {onBack, onLanguage, onState, onSecond, onStep, onToggleList} = props
  const say = useWords()
  return (
    <div className="tw-bar-top">
      <Button
        icon={ArrowLeftIcon}
        mode="bleed"
        fontSize={1}
        padding={2}
        text={say('editor.back')}
        data-testid="editor-back"
        onClick={onBack}
      />
      <Heading as="h1" size={1} className="tw-hidden">
        {say('tool.title')}
      </Heading>
      <BarSelect
        label={say('filter.language')}
        value={language.id}
        testId="editor-language"
        onChange={onLanguage}
      >
        {languages.map(({id, title}) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </BarSelect>
      <BarSelect
        label={say('filter.state')}
        value={filter.state ?? ''}
        testId="editor-state"
        onChange={(value) => onState(STATES.find((one) => one === value))}
      >
        <option value="">{say('editor.all-states')}</option>
        {STATES.map((one) => (
          <option key={one} value={one}>
            {say(`state.${one}`)}
          </option>
        ))}
      </BarSelect>
      {languages.length > 1 && (
        <BarSelect label={say('editor.second')} value={second?.id ?? ''} onChange={onSecond}>
          <option value="">{say('editor.no-second')}</option>
          {languages
            .filter(({id}) => id !== language.id)
            .map(({id, title}) => (
              <option key={id} value={id}>
                {say('editor.beside', {language: title})}
              </option>
            ))}
        </BarSelect>
      )}
      <div className="tw-count" data-testid="editor-count">
        <Text size={1} muted>
          {place && say('editor.count', place)}
        </Text>
      </div>
      {others.length > 0 && (
        <Text size={1} muted data-testid="others">
          {say('others.there', {names: others.map(({name}) => name).join(', ')})}
        </Text>
      )}
      <span className="tw-steps">
        {([-1, 1] as const).map((by) => {
          const name = by === 1 ? 'next' : 'previous'
          return (
            <Button
              key={name}
              mode="ghost"
              fontSize={1}
              padding={2}
              aria-keyshortcuts={ariaShortcut(name, isMac())}
              data-testid={`step-${name}`}
              onClick={() => onStep(by)}
            >
              <span className="tw-action-text">
                {say(`action.${name}`)}
                <Kbd>{shortcutLabel(name, isMac())}</Kbd>
              </span>
            </Button>
          )
        })}
      </span>
      <span className="tw-list-toggle">
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text={say('list.toggle')}
          aria-expanded={isListOpen}
          onClick={onToggleList}
        />
      </span>
    </div>
  )
}

interface BarSelectProps {
  label: string
  value: string
  testId?: string
  onChange: (value: string) => void
  /** its options */
  children: ReactNode
}

function BarSelect({label, value, testId, onChange, children}: BarSelectProps) {
  return (
    <div className="tw-choice">
      <Select
        aria-label={label}
        fontSize={1}
        padding={2}
        value={value}
        data-testid={testId}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
      >
        {children}
      </Select>
    </div>
  )
}
