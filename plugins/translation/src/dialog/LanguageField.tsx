import {languageChoices} from '../i18n/languageChoices.ts'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {ChoiceField} from './ChoiceField.tsx'

interface LanguageFieldProps {
  languages: readonly NamedLanguage[]
  value: string
  onChange: (language: string) => void
  disabled?: boolean
  testId?: string
}

/** Which language a dialog is about. */
export function LanguageField({languages, ...field}: LanguageFieldProps) {
  const say = useWords()
  return (
    <ChoiceField label={say('filter.language')} choices={languageChoices(languages)} {...field} />
  )
}
