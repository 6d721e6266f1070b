import {isRecord} from '../values.ts'

/** Members that say what a value is, or which language it is in, and nothing else. */
const LABELS = new Set([
  '_type',
  '_key',
  '_weak',
  'language',
  'style',
  'markDefs',
  'marks',
  'listItem',
  'level',
])

/** Whether nothing was entered: no text, no item, an object whose members are all empty. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isEmptyValue)
  if (!isRecord(value)) return false
  return Object.entries(value).every(([key, member]) => LABELS.has(key) || isEmptyValue(member))
}
