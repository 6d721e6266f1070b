/**
 * The types that exist in every language, as `fieldTypes` of sanity-plugin-internationalized-array:
 * it makes `internationalizedArrayString`, `…Text` and `…RichText` of them.
 */
export const localizedFieldTypes = ['string', 'text', 'richText']
