import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {ChoiceField} from './ChoiceField.tsx'

interface LanguageFieldProps {
  languages: readonly ContentLanguage[]
  value: string
  onChange: (language: string) => void
  disabled?: boolean
  testId?: string
}

/** Which language a dialog is about. */
export function LanguageField({languages, ...field}: LanguageFieldProps) {
  const say = useWords()
  return (
    <ChoiceField
      label={say('filter.language')}
      choices={languages.map(({id, title}) => ({value: id, title}))}
      {...field}
    />
  )
}
