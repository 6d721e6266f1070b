import type {ComponentType} from 'react'
import {type InputProps, isArrayOfObjectsInputProps} from 'sanity'

import type {ContentLanguage} from '../../schemas/index.ts'
import {LocalizedInput} from './LocalizedInput.tsx'

const LOCALIZED = /^internationalizedArray.*(?<!Value)$/

/**
 * Inputs in which localised fields show the languages that the form is written in. Texts in further
 * languages, which come from translators, are folded away. The plugin's own buttons speak English
 * only, so they are switched off.
 */
export function inputInLanguages(languages: readonly ContentLanguage[]): ComponentType<InputProps> {
  return function LocalizedAwareInput(props) {
    return LOCALIZED.test(props.schemaType.name) && isArrayOfObjectsInputProps(props) ? (
      <LocalizedInput input={props} languages={languages} />
    ) : (
      props.renderDefault(props)
    )
  }
}
