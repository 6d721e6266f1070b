import {type InputProps, isStringInputProps} from 'sanity'

import {entryKindOf} from '../entry/entryKindOf.ts'
import {EntryInput} from './EntryInput.tsx'

/** The Studio's inputs, but for types `date` and `datetime` that have no input of their own. */
export function DateAwareInput(props: InputProps) {
  const kind = isStringInputProps(props) ? entryKindOf(props.schemaType) : undefined
  if (!kind || !isStringInputProps(props)) return props.renderDefault(props)
  return <EntryInput input={props} kind={kind} />
}
