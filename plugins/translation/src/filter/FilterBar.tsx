import {FilterIcon} from '@sanity/icons/Filter'
import {Button} from '@sanity/ui'
import {useId, useState} from 'react'

import type {TranslatedType} from '../data/TranslatedType.ts'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {type Filter, type FilterChange, STATES} from './Filter.ts'
import {FurtherFilters} from './FurtherFilters.tsx'
import {type Choice, LabelledSelect} from './LabelledSelect.tsx'
import {SearchField} from './SearchField.tsx'

interface FilterBarProps {
  filter: Filter
  languages: readonly NamedLanguage[]
  types: readonly TranslatedType[]
  meetings: readonly Choice[]
  /** whether there is room for all of it at once */
  isWide: boolean
  onChange: (filter: Filter) => void
}

/** What a button opens where there is no room. */
const FURTHER = ['language', 'type', 'meeting', 'due', 'mine'] as const

/** What is shown of the matrix. */
export function FilterBar(props: FilterBarProps) {
  const {filter, languages, types, meetings, isWide, onChange} = props
  const say = useWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isFiltered = Object.keys(filter).length > 0
  const count = FURTHER.filter((name) => filter[name] !== undefined).length

  /** Without what is undefined, so that the same filter is the same address. */
  function change(part: FilterChange) {
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
        label={say('filter.state')}
        all={say('filter.all')}
        value={filter.state}
        testId="filter-state"
        choices={STATES.map((one) => ({value: one, title: say(`state.${one}`)}))}
        onChange={(value) => change({state: STATES.find((one) => one === value)})}
      />
      {!isWide && (
        <Button
          className="tw-filter-more"
          fontSize={1}
          padding={2}
          mode="ghost"
          icon={FilterIcon}
          text={count > 0 ? say('filter.further-count', {count}) : say('filter.further')}
          aria-expanded={isOpen}
          aria-controls={id}
          data-testid="filter-more"
          onClick={() => setOpen(!isOpen)}
        />
      )}
      <div id={id} className="tw-filters-further" hidden={!isWide && !isOpen}>
        <FurtherFilters
          filter={filter}
          languages={languages}
          types={types}
          meetings={meetings}
          onChange={change}
        />
      </div>
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
