import {type FieldProps, useCurrentLocale} from 'sanity'

import {builtInTitles} from './builtInTitles.ts'

/** A field; those of the Studio's own types have Thai titles where the interface is in Thai. */
export function BuiltInField(props: FieldProps) {
  const {id} = useCurrentLocale()
  const title = id === 'th' && props.title ? builtInTitles[props.title] : undefined
  return props.renderDefault(title === undefined ? props : {...props, title})
}
