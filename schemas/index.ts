export {createSchemaTypes, type InterfaceLanguage} from './createSchemaTypes.ts'
export {documentTypeNames} from './documents/index.ts'
export {inEnglish, inThai} from './fields/preview.ts'
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
