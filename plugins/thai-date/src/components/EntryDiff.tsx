import {Box, Text} from '@sanity/ui'
import {DiffFromTo, type DiffProps, type StringDiff, useCurrentLocale} from 'sanity'

import {entryKindOf} from '../entry/entryKindOf.ts'

/** A change of a date in the history, in both eras. */
export function EntryDiff({diff, schemaType}: DiffProps<StringDiff>) {
  return (
    <DiffFromTo
      align="center"
      diff={diff}
      layout="grid"
      previewComponent={EntryValue}
      schemaType={schemaType}
    />
  )
}

interface EntryValueProps {
  value: string
  schemaType: unknown
}

function EntryValue({value, schemaType}: EntryValueProps) {
  const {id: locale} = useCurrentLocale()
  return (
    <Box paddingX={2} paddingY={2}>
      <Text size={1}>{entryKindOf(schemaType)?.echo(value, locale) || value}</Text>
    </Box>
  )
}
