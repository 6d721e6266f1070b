/** Tags of the languages that a localised field is written in, as they are stored. */
export const writtenLanguages = (field: string): string =>
  `coalesce(${field}[defined(value)].language, [])`
