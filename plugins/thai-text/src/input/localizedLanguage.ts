import {type InputProps, isObjectInputProps, isRecord} from 'sanity'

/**
 * The language of an object that says one beside its texts: an item of a localised field, in the
 * form of sanity-plugin-internationalized-array, or a term in one language.
 */
export function localizedLanguage(input: InputProps): string | undefined {
  if (!isObjectInputProps(input)) return undefined
  const value: unknown = input.value
  return isRecord(value) && typeof value['language'] === 'string' ? value['language'] : undefined
}
