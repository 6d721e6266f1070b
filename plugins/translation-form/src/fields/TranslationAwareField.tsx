import {Stack} from '@sanity/ui'
import type {FieldProps} from 'sanity'

import type {TargetLanguage} from '../options.ts'
import {useFormRecords} from '../records/RecordsContext.ts'
import {FieldQuestions} from './FieldQuestions.tsx'
import {FieldStates} from './FieldStates.tsx'

const LOCALIZED = /^internationalizedArray.*(?<!Value)$/

interface TranslationAwareFieldProps {
  field: FieldProps
  languages: readonly TargetLanguage[]
}

/** The Studio's fields; under localised ones, how their translations stand and what translators ask. */
export function TranslationAwareField({field, languages}: TranslationAwareFieldProps) {
  const form = useFormRecords()
  if (!LOCALIZED.test(field.schemaType.name)) return field.renderDefault(field)
  const {inputProps, path, value} = field
  return (
    <Stack gap={2}>
      {field.renderDefault(field)}
      {form?.records && (
        <FieldStates
          form={form}
          languages={languages}
          path={path}
          readOnly={inputProps.readOnly === true}
          value={value}
        />
      )}
      {form?.records && (
        <FieldQuestions form={form} languages={languages} path={path} value={value} />
      )}
    </Stack>
  )
}
