import type {FocusEvent} from 'react'
import {set, type StringInputProps} from 'sanity'

import {clockTime} from '../calendar/clockTime.ts'

/** The Studio's line of text, which writes a time of the clock as `HH:mm` when it is left. */
export function TimeInput(props: StringInputProps) {
  const {elementProps, onChange, readOnly, renderDefault, value} = props

  function handleBlur(event: FocusEvent<HTMLInputElement>): void {
    const time = readOnly || value === undefined ? undefined : clockTime(value)
    if (time !== undefined && time !== value) onChange(set(time))
    elementProps.onBlur(event)
  }

  return renderDefault({...props, elementProps: {...elementProps, onBlur: handleBlur}})
}
