import {SearchIcon} from '@sanity/icons/Search'
import {Button, Flex, Stack, Switch, Text, TextInput} from '@sanity/ui'
import {useEffect, useId, useState} from 'react'

import type {TranslatedType} from '../data/TranslatedType.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {DUES, type Filter, STATES} from './Filter.ts'
import {type Choice, LabelledSelect} from './LabelledSelect.tsx'

interface FilterBarProps {
  filter: Filter
  languages: readonly ContentLanguage[]
  types: readonly TranslatedType[]
  meetings: readonly Choice[]
  onChange: (filter: Filter) => void
}

/** A search follows the last letter by this. In ms. */
const PATIENCE = 200

/** What is shown of the matrix. */
export function FilterBar({filter, languages, types, meetings, onChange}: FilterBarProps) {
  const say = useWords()
  const id = useId()
  const {language, type, meeting, state, due, mine} = filter
  const isFiltered = Object.keys(filter).length > 0
  const all = say('filter.all')

  /** Without what is undefined, so that the same filter is the same address. */
  function change(part: {[Name in keyof Filter]?: Filter[Name] | undefined}) {
    const entries = Object.entries({...filter, ...part}).filter(([, value]) => value !== undefined)
    onChange(Object.fromEntries(entries))
  }

  return (
    <div className="tw-filters" role="search" aria-label={say('filter.title')}>
      <SearchField
        value={filter.text ?? ''}
        onChange={(text) => change({text: text || undefined})}
      />
      <LabelledSelect
        label={say('filter.language')}
        all={all}
        value={language}
        testId="filter-language"
        choices={languages.map((one) => ({value: one.id, title: one.title}))}
        onChange={(value) => change({language: value})}
      />
      <LabelledSelect
        label={say('filter.state')}
        all={all}
        value={state}
        testId="filter-state"
        choices={STATES.map((one) => ({value: one, title: say(`state.${one}`)}))}
        onChange={(value) => change({state: STATES.find((one) => one === value)})}
      />
      <LabelledSelect
        label={say('filter.type')}
        all={all}
        value={type}
        testId="filter-type"
        choices={types.map(({name, title}) => ({value: name, title}))}
        onChange={(value) => change({type: value})}
      />
      {meetings.length > 0 && (
        <LabelledSelect
          label={say('filter.meeting')}
          all={all}
          value={meeting}
          testId="filter-meeting"
          choices={meetings}
          onChange={(value) => change({meeting: value})}
        />
      )}
      <LabelledSelect
        label={say('filter.due')}
        all={all}
        value={due}
        testId="filter-due"
        choices={DUES.map((one) => ({value: one, title: say(`due.${one}`)}))}
        onChange={(value) => change({due: DUES.find((one) => one === value)})}
      />
      <Stack gap={2} className="tw-filter-mine">
        <Text as="label" size={1} muted htmlFor={id}>
          {say('filter.mine')}
        </Text>
        <Flex align="center" style={{height: 25}}>
          <Switch
            id={id}
            checked={mine === true}
            data-testid="filter-mine"
            onChange={() => change({mine: mine ? undefined : true})}
          />
        </Flex>
      </Stack>
      {isFiltered && (
        <Button
          className="tw-filter-clear"
          fontSize={1}
          padding={2}
          mode="bleed"
          text={say('filter.clear')}
          onClick={() => onChange({})}
        />
      )}
    </div>
  )
}

function SearchField({value, onChange}: {value: string; onChange: (text: string) => void}) {
  const say = useWords()
  const id = useId()
  const [typed, setTyped] = useState({text: value, of: value})
  const text = typed.of === value ? typed.text : value
  useEffect(() => {
    if (text === value) return undefined
    const timer = setTimeout(() => onChange(text), PATIENCE)
    return () => clearTimeout(timer)
    // A new `onChange` is no reason to wait longer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, value])
  return (
    <Stack gap={2} className="tw-filter tw-filter-text">
      <Text as="label" size={1} muted htmlFor={id}>
        {say('filter.text')}
      </Text>
      <TextInput
        id={id}
        type="search"
        icon={SearchIcon}
        fontSize={1}
        padding={2}
        value={text}
        data-testid="filter-text"
        onChange={({currentTarget}) => setTyped({text: currentTarget.value, of: value})}
      />
    </Stack>
  )
}
