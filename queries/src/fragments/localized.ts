/**
 * The value of a localised field in `$lang`; where that is missing, in English, then in Thai;
 * `null` where the field is empty. `field` is an attribute or a GROQ expression that gives one.
 */
export const localized = (field: string): string =>
  `coalesce(${field}[language == $lang][0].value, ${field}[language == "en"][0].value, ${field}[language == "th"][0].value)`
