import {Flex, Stack, Switch, Text} from '@sanity/ui'
import {useId} from 'react'

import type {TranslatedType} from '../data/TranslatedType.ts'
import {languageChoices} from '../i18n/languageChoices.ts'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {DUES, type Filter, type FilterChange} from './Filter.ts'
import {type Choice, LabelledSelect} from './LabelledSelect.tsx'

interface FurtherFiltersProps {
  filter: Filter
  languages: readonly NamedLanguage[]
  types: readonly TranslatedType[]
  meetings: readonly Choice[]
  onChange: (change: FilterChange) => void
}

/** The filters beside search and state. */
export function FurtherFilters(props: FurtherFiltersProps) {
  const {filter, languages, types, meetings, onChange} = props
  const {language, type, meeting, due, mine} = filter
  const say = useWords()
  const id = useId()
  const all = say('filter.all')
  return (
    <>
      <LabelledSelect
        label={say('filter.language')}
        all={all}
        value={language}
        testId="filter-language"
        choices={languageChoices(languages)}
        onChange={(value) => onChange({language: value})}
      />
      <LabelledSelect
        label={say('filter.type')}
        all={all}
        value={type}
        testId="filter-type"
        choices={types.map(({name, title}) => ({value: name, title}))}
        onChange={(value) => onChange({type: value})}
      />
      {meetings.length > 0 && (
        <LabelledSelect
          label={say('filter.meeting')}
          all={all}
          value={meeting}
          testId="filter-meeting"
          choices={meetings}
          onChange={(value) => onChange({meeting: value})}
        />
      )}
      <LabelledSelect
        label={say('filter.due')}
        all={all}
        value={due}
        testId="filter-due"
        choices={DUES.map((one) => ({value: one, title: say(`due.${one}`)}))}
        onChange={(value) => onChange({due: DUES.find((one) => one === value)})}
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
            onChange={() => onChange({mine: mine ? undefined : true})}
          />
        </Flex>
      </Stack>
    </>
  )
}
