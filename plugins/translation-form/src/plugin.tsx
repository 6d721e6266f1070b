import {definePlugin, type InputProps, type FieldProps} from 'sanity'

import {translationBadge} from './badges/translationBadge.ts'
import {TranslationAwareField} from './fields/TranslationAwareField.tsx'
import {bundles} from './i18n/bundles.ts'
import type {TranslationFormOptions} from './options.ts'
import {translationInspector} from './panel/translationInspector.tsx'
import {askAboutTranslations} from './publish/askAboutTranslations.tsx'
import {RecordsAwareInput} from './records/RecordsAwareInput.tsx'

/**
 * What the author sees of translations: their states on every localised field, the translators'
 * questions, a panel with all languages, and before publishing what becomes stale by it.
 */
export const translationForm = definePlugin<TranslationFormOptions>((options) => {
  const {documentTypes, languages} = options
  return {
    name: 'translation-form',
    form: {
      components: {
        input: (props: InputProps) => <RecordsAwareInput input={props} types={documentTypes} />,
        field: (props: FieldProps) => <TranslationAwareField field={props} languages={languages} />,
      },
    },
    document: {
      badges: (known, {schemaType}) =>
        documentTypes.includes(schemaType) ? [...known, translationBadge(languages)] : known,
      inspectors: (known, {documentType}) =>
        documentTypes.includes(documentType) ? [...known, translationInspector(languages)] : known,
      actions: (known, {schemaType}) =>
        documentTypes.includes(schemaType)
          ? known.map((action) =>
              action.action === 'publish' ? askAboutTranslations(action, languages) : action,
            )
          : known,
    },
    i18n: {bundles},
  }
})
