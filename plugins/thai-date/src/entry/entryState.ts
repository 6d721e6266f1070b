import type {EntryKind} from './EntryKind.ts'

/** What stands in a field of a date beside what is stored. */
export interface Entry {
  /** what was typed and is not stored; `undefined` while the field shows what is stored */
  text: string | undefined
  /** whether the person has left the text although it cannot be read, and has been told why */
  refused: boolean
}

/** What leaving a field makes of its entry, and what to store. */
export interface Settled {
  entry: Entry
  store: 'nothing' | 'unset' | {set: string}
}

/** The field shows what is stored. */
export const SETTLED: Entry = {text: undefined, refused: false}

/** A text that was kept from before: its reader is told at once why it is not stored. */
export function kept(text: string | undefined, kind: EntryKind): Entry {
  return text === undefined ? SETTLED : {text, refused: !kind.read(text).ok}
}

/** Nobody is told of a mistake while typing; who has been told sees when it is mended. */
export function typed(entry: Entry, text: string, kind: EntryKind): Entry {
  return {text, refused: entry.refused && text.trim() !== '' && !kind.read(text).ok}
}

/**
 * Leaving the field, or Enter: a text that can be read is stored, an empty one removes the value,
 * and one that cannot be read stays as it was typed while the stored value stays as it is.
 */
export function settle(entry: Entry, kind: EntryKind): Settled {
  if (entry.text === undefined) return {entry, store: 'nothing'}
  if (entry.text.trim() === '') return {entry: SETTLED, store: 'unset'}
  const reading = kind.read(entry.text)
  if (!reading.ok) return {entry: {text: entry.text, refused: true}, store: 'nothing'}
  return {entry: SETTLED, store: {set: reading.value}}
}
