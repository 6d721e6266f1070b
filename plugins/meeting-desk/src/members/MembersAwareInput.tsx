import {type InputProps, isArrayOfObjectsInputProps} from 'sanity'

import {MembersInput} from './MembersInput.tsx'
import {offersAll} from './missingMembers.ts'

/** The Studio's inputs, but for lists of references that offer all their candidates. */
export function MembersAwareInput(props: InputProps) {
  return offersAll(props.schemaType) && isArrayOfObjectsInputProps(props) ? (
    <MembersInput {...props} />
  ) : (
    props.renderDefault(props)
  )
}
