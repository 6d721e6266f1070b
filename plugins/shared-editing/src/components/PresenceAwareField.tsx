import type {FieldProps} from 'sanity'

import {editorsOf} from '../presence/editorsOf.ts'
import {EditingNotice} from './EditingNotice.tsx'
import {useOthers} from './PresenceContext.ts'

/** The Studio's fields; under them, who else is there. */
export function PresenceAwareField(props: FieldProps) {
  const editors = editorsOf(useOthers(), props.path, props.schemaType)
  const {inputProps} = props
  const isMine =
    inputProps.focused === true ||
    ('focusPath' in inputProps && (inputProps.focusPath?.length ?? 0) > 0)
  return (
    <>
      {props.renderDefault(props)}
      {editors.length > 0 && <EditingNotice editors={editors} isMine={isMine} />}
    </>
  )
}
