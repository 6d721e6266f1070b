import {ChoiceField} from '../dialog/ChoiceField.tsx'
import {useWords} from '../i18n/useWords.ts'

type Format = 'xlsx' | 'xliff2' | 'xliff1' | 'tbx' | 'csv'

interface FormatFieldProps {
  types: readonly {readonly format: Format}[]
  value: string
  onChange: (format: string) => void
}

/** What kind of file is made. */
export function FormatField({types, value, onChange}: FormatFieldProps) {
  const say = useWords()
  return (
    <ChoiceField
      label={say('export.format')}
      value={value}
      choices={types.map(({format}) => ({value: format, title: say(`export.${format}`)}))}
      testId="export-format"
      onChange={onChange}
    />
  )
}
