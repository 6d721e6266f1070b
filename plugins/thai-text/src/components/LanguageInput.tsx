import {type InputProps, isArrayOfBlocksInputProps, isStringInputProps} from 'sanity'

import {isWritten} from '../input/isWritten.ts'
import {localizedLanguage} from '../input/localizedLanguage.ts'
import {useWritingLanguage, WritingLanguage} from '../input/WritingLanguage.ts'
import {RichTextInput} from './RichTextInput.tsx'
import {TextInput} from './TextInput.tsx'

/** The language that is kept clean; text without a language of its own may be Thai too. */
const THAI = 'th'

interface LanguageInputProps {
  input: InputProps
  /** names of fields under which nothing is touched */
  keep: readonly string[]
}

/** The Studio's inputs; those that a person writes in know their language, and Thai is kept clean. */
export function LanguageInput({input, keep}: LanguageInputProps) {
  const language = useWritingLanguage()
  const own = localizedLanguage(input)
  if (own !== undefined) {
    return <WritingLanguage value={own}>{input.renderDefault(input)}</WritingLanguage>
  }
  const kept = input.path.some((segment) => typeof segment === 'string' && keep.includes(segment))
  const isThai = !kept && (language ?? THAI) === THAI
  if (isStringInputProps(input) && isWritten(input.schemaType)) {
    return <TextInput input={input} language={language} isThai={isThai} />
  }
  if (isArrayOfBlocksInputProps(input)) {
    return <RichTextInput input={input} language={language} isThai={isThai} />
  }
  return input.renderDefault(input)
}
