/** One language of a localised field, in the form of sanity-plugin-internationalized-array 5. */
export interface LocalizedItem<V> {
  _key: string
  _type: string
  language: string
  value: V
}

/** A localised line, or nothing where no language has any text. */
export function localizedString(
  texts: Readonly<Record<string, string>>,
): LocalizedItem<string>[] | undefined {
  return items(texts, 'internationalizedArrayStringValue', (text) => text)
}

/** Localised rich text of plain paragraphs, one a line; keys are those of their place. */
export function localizedRichText(texts: Readonly<Record<string, string>>) {
  return items(texts, 'internationalizedArrayRichTextValue', (text) =>
    text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line, index) => ({
        _key: `p${index + 1}`,
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 'text', _type: 'span', marks: [], text: line}],
      })),
  )
}

function items<V>(
  texts: Readonly<Record<string, string>>,
  type: string,
  valueOf: (text: string) => V,
): LocalizedItem<V>[] | undefined {
  const written = Object.entries(texts).flatMap(([language, text]) =>
    text.trim() === ''
      ? []
      : [{_key: language, _type: type, language, value: valueOf(text.trim())}],
  )
  return written.length === 0 ? undefined : written
}
