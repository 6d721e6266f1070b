import {dayEntry} from './dayEntry.ts'
import type {EntryKind} from './EntryKind.ts'
import {momentEntry} from './momentEntry.ts'

const KINDS: ReadonlyMap<unknown, EntryKind> = new Map([
  ['date', dayEntry],
  ['datetime', momentEntry],
])

/**
 * The kind of a compiled `date` or `datetime`, or of a type made of one, unless the type brings an
 * input of its own or offers a list.
 */
export function entryKindOf(type: unknown): EntryKind | undefined {
  if (!isRecord(type) || has(type['components'], 'input') || has(type['options'], 'list')) {
    return undefined
  }
  return KINDS.get(type['name']) ?? entryKindOf(type['type'])
}

function has(value: unknown, key: string): boolean {
  return isRecord(value) && value[key] !== undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
