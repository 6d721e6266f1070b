import {saying} from './fields/naming.ts'
import type {InterfaceLanguage} from './i18n/InterfaceLanguage.ts'
import {isRecord} from './rules/isRecord.ts'

type Prepare = (selection: unknown, ...rest: unknown[]) => unknown

/** A type whose preview is told the language of the interface. */
export function tellLanguage<T extends object>(type: T, language: InterfaceLanguage): T {
  const preview = 'preview' in type ? type.preview : undefined
  if (!isRecord(preview) || !isPrepare(preview['prepare'])) return type
  const {prepare} = preview
  const told: Prepare = (selection, ...rest) =>
    prepare(isRecord(selection) ? saying(selection, language) : selection, ...rest)
  return {...type, preview: {...preview, prepare: told}}
}

function isPrepare(value: unknown): value is Prepare {
  return typeof value === 'function'
}
