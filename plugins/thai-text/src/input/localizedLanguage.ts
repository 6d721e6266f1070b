import {type InputProps, isObjectInputProps, isRecord} from 'sanity'

/** The form of sanity-plugin-internationalized-array. */
const LOCALIZED_ITEM = /^internationalizedArray\w+Value$/

/** The language of one item of a localised field, where an input is one. */
export function localizedLanguage(input: InputProps): string | undefined {
  if (!isObjectInputProps(input) || !LOCALIZED_ITEM.test(input.schemaType.name)) return undefined
  const value: unknown = input.value
  return isRecord(value) && typeof value['language'] === 'string' ? value['language'] : undefined
}
