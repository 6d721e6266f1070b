import {EntryDiff} from '../components/EntryDiff.tsx'

/** What of a definition is looked at. */
interface DefinitionParts {
  fields?: unknown
  of?: unknown
  type?: unknown
  components?: unknown
}

/**
 * Schema types whose fields of type `date` and `datetime` show their changes in both eras. Sanity
 * lets no plugin choose how a change is shown: only a type can, so the types pass through here.
 */
export function datesInBothEras<T extends object>(types: readonly T[]): T[] {
  return types.map(withDiffs)
}

function withDiffs<T extends object>(definition: T): T {
  const {fields, of, type, components}: DefinitionParts = definition
  return {
    ...definition,
    ...(isList(fields) ? {fields: fields.map(withDiffs)} : {}),
    ...(isList(of) ? {of: of.map(withDiffs)} : {}),
    ...(type === 'date' || type === 'datetime'
      ? {components: {diff: EntryDiff, ...(isObject(components) ? components : {})}}
      : {}),
  }
}

function isList(value: unknown): value is object[] {
  return Array.isArray(value) && value.every(isObject)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
