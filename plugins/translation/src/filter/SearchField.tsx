import {SearchIcon} from '@sanity/icons/Search'
import {Stack, Text, TextInput} from '@sanity/ui'
import {useEffect, useId, useState} from 'react'

import {useWords} from '../i18n/useWords.ts'

interface SearchFieldProps {
  value: string
  onChange: (text: string) => void
}

/** A search follows the last letter by this. In ms. */
const PATIENCE = 200

/** What to look for in titles. */
export function SearchField({value, onChange}: SearchFieldProps) {
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
