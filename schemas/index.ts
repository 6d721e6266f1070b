export {createSchemaTypes} from './createSchemaTypes.ts'
export {documentTypeNames} from './documents/index.ts'
export type {InterfaceLanguage} from './i18n/InterfaceLanguage.ts'
export {
  availableLanguages,
  type ContentLanguage,
  EXPECTED_LANGUAGE,
  languages,
  selectLanguages,
  selectTranslationLanguages,
  SOURCE_LANGUAGE,
} from './languages.ts'
export {localizedFieldTypes} from './localizedFieldTypes.ts'
export {neutralSlug} from './rules/neutralSlug.ts'
