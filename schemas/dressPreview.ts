import type {TypeWords} from './i18n/SchemaWords.ts'
import {isRecord} from './rules/isRecord.ts'

type Prepare = (selection: unknown, ...rest: unknown[]) => unknown

/**
 * A preview that is given the titles of what was chosen instead of the stored values, such as
 * “เห็นชอบร่วมกัน” for `agreed`. What is no preview stays as it is.
 */
export function dressPreview(preview: unknown, choices: TypeWords['choices']): unknown {
  if (!isRecord(preview) || !isRecord(preview['select']) || !isPrepare(preview['prepare'])) {
    return preview
  }
  const {prepare, select} = preview
  const titles = Object.entries(select).flatMap(([name, path]) => {
    const found = typeof path === 'string' ? choices?.[path] : undefined
    return found === undefined ? [] : [[name, found] as const]
  })
  if (titles.length === 0) return preview
  const dressed: Prepare = (selection, ...rest) => {
    if (!isRecord(selection)) return prepare(selection, ...rest)
    const shown = titles.map(([name, found]) => {
      const value = selection[name]
      return [name, typeof value === 'string' ? (found[value] ?? value) : value]
    })
    return prepare({...selection, ...Object.fromEntries(shown)}, ...rest)
  }
  return {...preview, prepare: dressed}
}

function isPrepare(value: unknown): value is Prepare {
  return typeof value === 'function'
}
