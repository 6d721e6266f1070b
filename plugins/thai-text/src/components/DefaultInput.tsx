import type {ArrayOfObjectsInputProps, StringInputProps} from 'sanity'

/** The input that the Studio has for this, with what was changed of its properties. */
export function DefaultTextInput({input}: {input: StringInputProps}) {
  return input.renderDefault(input)
}

/** The same for rich text. */
export function DefaultRichTextInput({input}: {input: ArrayOfObjectsInputProps}) {
  return input.renderDefault(input)
}
