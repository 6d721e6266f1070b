import type {Note} from '../TranslationRecord.ts'
import type {Mutation} from './Mutation.ts'
import {itemPath, patchRecord, type RecordPlace} from './recordChanges.ts'

/** Adds a note, a question or an answer to a unit. */
export function addNote(place: RecordPlace, note: Omit<Note, '_type' | 'resolvedAt'>): Mutation[] {
  const {_key, ...rest} = note
  const item: Note = {_key, _type: 'translationNote', ...rest}
  return patchRecord(place, {
    setIfMissing: {notes: []},
    insert: {after: 'notes[-1]', items: [item]},
  })
}

/** Settles a question. */
export function resolveNote(place: RecordPlace, noteKey: string, at: string): Mutation[] {
  return patchRecord(place, {set: {[`${itemPath('notes', noteKey)}.resolvedAt`]: at}})
}
