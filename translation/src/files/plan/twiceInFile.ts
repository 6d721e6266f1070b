import type {Problem} from '../Problem.ts'
import {comparableText} from '../text/CodedText.ts'
import type {FileRow, RowText} from '../TranslationFile.ts'

/**
 * Rows whose text stands in the file more than once. With the same translation the first is taken and
 * the others are `'same'`; of different ones nobody knows which is meant.
 */
export function twiceInFile(rows: readonly FileRow[]): ReadonlyMap<FileRow, 'same' | Problem> {
  const groups = Map.groupBy(
    rows.filter(({fault}) => !fault),
    ({documentId, unit}) => `${documentId} ${unit}`,
  )
  const twice = new Map<FileRow, 'same' | Problem>()
  for (const group of groups.values()) {
    const [first, ...others] = group
    if (!first || others.length === 0) continue
    const isSame = others.every((row) => textKey(row.target) === textKey(first.target))
    for (const row of isSame ? others : group) {
      const place = group.find((other) => other !== row)?.place ?? 0
      twice.set(row, isSame ? 'same' : {code: 'twice-different', values: {place}})
    }
  }
  return twice
}

function textKey(text: RowText | undefined): string {
  if (!text) return ''
  return 'cell' in text ? JSON.stringify(text.cell) : comparableText(text)
}
