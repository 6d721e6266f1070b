import {defineField, type Rule} from 'sanity'

import {sentence} from '../i18n/sentence.ts'
import {localizedErrorRule, localizedWarningRule} from '../rules/localizedFaults.ts'

interface LocalizedFieldOptions {
  readonly name: string
  readonly group?: string
  readonly fieldset?: string
  /** Whether the field must have text. Where it has any, Thai is required in any case. */
  readonly required?: boolean
}

/** A line of text in every language. */
export function localizedString({required, ...options}: LocalizedFieldOptions) {
  return defineField(
    {...options, type: 'internationalizedArrayString', validation: localizedRules(required)},
    {aliasFor: 'array'},
  )
}

/** Plain text of several lines in every language. */
export function localizedText({required, ...options}: LocalizedFieldOptions) {
  return defineField(
    {...options, type: 'internationalizedArrayText', validation: localizedRules(required)},
    {aliasFor: 'array'},
  )
}

/** Portable Text in every language. */
export function localizedRichText({required, ...options}: LocalizedFieldOptions) {
  return defineField(
    {...options, type: 'internationalizedArrayRichText', validation: localizedRules(required)},
    {aliasFor: 'array'},
  )
}

function localizedRules(required = false) {
  return (rule: Rule) => [
    ...(required ? [rule.required().error(sentence('required'))] : []),
    rule.custom(localizedErrorRule(required)),
    rule.custom(localizedWarningRule).warning(),
  ]
}
