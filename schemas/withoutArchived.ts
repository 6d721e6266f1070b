import {NOT_ARCHIVED} from './fields/archivedAt.ts'
import {isRecord} from './rules/isRecord.ts'

/**
 * A definition whose references, at any depth, offer nothing that is archived. A reference that
 * computes its filter says so itself.
 */
export function withoutArchived<T extends object>(definition: T): T {
  const parts: {fields?: unknown; of?: unknown; type?: unknown; options?: unknown} = definition
  const options = isRecord(parts.options) ? parts.options : {}
  const {filter} = options
  return {
    ...definition,
    ...(Array.isArray(parts.fields) ? {fields: parts.fields.map(inside)} : {}),
    ...(Array.isArray(parts.of) ? {of: parts.of.map(inside)} : {}),
    ...(parts.type === 'reference' && typeof filter !== 'function'
      ? {options: {...options, filter: [filter, NOT_ARCHIVED].filter(Boolean).join(' && ')}}
      : {}),
  }
}

function inside(part: unknown): unknown {
  return isRecord(part) ? withoutArchived(part) : part
}
