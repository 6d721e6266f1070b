import {type InputProps, isStringInputProps} from 'sanity'

import {entryKindOf} from '../entry/entryKindOf.ts'
import {isTimeOfDay} from '../entry/isTimeOfDay.ts'
import {EntryInput} from './EntryInput.tsx'
import {TimeInput} from './TimeInput.tsx'

/** The Studio's inputs, but for times of the clock and types `date` and `datetime` without an input of their own. */
export function DateAwareInput(props: InputProps) {
  if (isStringInputProps(props) && isTimeOfDay(props.schemaType)) return <TimeInput {...props} />
  const kind = isStringInputProps(props) ? entryKindOf(props.schemaType) : undefined
  if (!kind || !isStringInputProps(props)) return props.renderDefault(props)
  return <EntryInput input={props} kind={kind} />
}
