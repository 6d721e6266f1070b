import {
  addNote,
  approve,
  asRead,
  confirm,
  discardWork,
  findUnits,
  hashOf,
  type Mutation,
  newKey,
  saveWork,
  snapshot,
  stateOf,
  type Unit,
} from '@capitals/translation'
import {useState} from 'react'
import {useClient} from 'sanity'

import {CLIENT_OPTIONS} from '../../data/apiVersion.ts'
import {isConflict} from '../../data/isConflict.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import {commitMutations} from '../../save/commitMutations.ts'
import type {Saver} from '../../save/createSaver.ts'
import type {UnitText} from './useUnitText.ts'

/** How often the documents may change under what is done, by work on other units. */
const ATTEMPTS = 8

export type ActionName = 'save' | 'send' | 'approve' | 'confirm' | 'discard' | 'note'

/** What came in between, or went wrong. */
export type Trouble =
  /** the source or the text of somebody else has changed since it was shown */
  {readonly kind: 'changed'} | {readonly kind: 'failed'; readonly message: string}

interface ActionOptions {
  cell: TranslationCell
  unit: Unit
  text: UnitText
  saver: Saver
  me: string
  sourceLanguage: string
  /** reads the cell again */
  refresh: () => Promise<TranslationCell | undefined>
}

export interface UnitActions {
  readonly busy: ActionName | undefined
  readonly trouble: Trouble | undefined
  /** Each resolves to whether it was done. */
  readonly save: () => Promise<boolean>
  readonly send: () => Promise<boolean>
  readonly approve: () => Promise<boolean>
  readonly confirm: (as: 'translator' | 'reviewer') => Promise<boolean>
  readonly discard: () => Promise<boolean>
  readonly note: (kind: 'note' | 'question' | 'answer', text: string) => Promise<boolean>
}

/**
 * What is done with a text. All of it is written against what the lake has at that moment, and only
 * where that is what the person saw.
 */
export function useUnitActions(options: ActionOptions): UnitActions {
  const {cell, unit, text, saver, me, sourceLanguage, refresh} = options
  const client = useClient(CLIENT_OPTIONS)
  const [busy, setBusy] = useState<ActionName>()
  const [trouble, setTrouble] = useState<Trouble>()
  const {key, value, accepted, origin, stored, isChanged} = text
  const place = {documentId: cell.document._id, language: cell.language}

  async function run(
    name: ActionName,
    make: (fresh: TranslationCell, freshUnit: Unit) => readonly Mutation[],
    isTextDone: boolean,
  ): Promise<boolean> {
    setBusy(name)
    setTrouble(undefined)
    try {
      if (isTextDone) await saver.hold(key)
      if (!(await attempt(make))) {
        setTrouble({kind: 'changed'})
        return false
      }
      if (isTextDone) saver.forget(key)
      await refresh()
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setTrouble(isConflict(error) ? {kind: 'changed'} : {kind: 'failed', message})
      await refresh()
      return false
    } finally {
      setBusy(undefined)
    }
  }

  /** Whether it was written; it is not where the unit is no longer what was shown. */
  async function attempt(
    make: (fresh: TranslationCell, freshUnit: Unit) => readonly Mutation[],
  ): Promise<boolean> {
    for (let left = ATTEMPTS - 1; ; left -= 1) {
      const fresh = await refresh()
      const freshUnit = fresh && sameUnit(fresh)
      if (!fresh || !freshUnit) return false
      try {
        await commitMutations(client, make(fresh, freshUnit))
        return true
      } catch (error) {
        if (!isConflict(error) || left === 0) throw error
      }
    }
  }

  /** The unit as it is now, where its source and its text are what was shown here. */
  function sameUnit(fresh: TranslationCell): Unit | undefined {
    const found = findUnits(fresh.document, sourceLanguage).find(({id}) => id === unit.id)
    if (!found || hashOf(found.source) !== hashOf(unit.source)) return undefined
    const {work, value: text} = stateOf(
      found,
      fresh.document,
      fresh.language,
      fresh.record,
      sourceLanguage,
    )
    const isWorkKnown = !work || saver.isOwn(key, work) || work.at === stored.work?.at
    const isTextKnown =
      work !== undefined || hashMaybe(text) === hashMaybe(stored.value) || stored.work !== undefined
    return isWorkKnown && isTextKnown ? found : undefined
  }

  const deed = () => ({by: me, at: new Date().toISOString()})

  return {
    busy,
    trouble,
    save: async () => {
      if (!isChanged) return true
      const state = stored.work?.state ?? 'draft'
      return run(
        'save',
        ({record}, found) =>
          saveWork({
            ...place,
            ...asRead(record),
            ...deed(),
            unit: found,
            value,
            origin,
            accepted,
            state,
            source: snapshot(found.source),
          }),
        true,
      )
    },
    send: () =>
      run(
        'send',
        ({record}, found) =>
          saveWork({
            ...place,
            ...asRead(record),
            ...deed(),
            unit: found,
            value,
            origin: isChanged || stored.work ? origin : 'document',
            accepted,
            state: 'review',
            source: snapshot(found.source),
          }),
        true,
      ),
    approve: () =>
      run(
        'approve',
        ({documents, record, language}, found) =>
          approve({
            ...deed(),
            unit: found,
            language,
            documents,
            ...(record && {record}),
            value,
            source: snapshot(found.source),
            accepted,
            sourceLanguage,
          }),
        true,
      ),
    confirm: (as) =>
      run(
        'confirm',
        ({documents, record, language}, found) =>
          confirm({
            ...deed(),
            as,
            unit: found,
            language,
            documents,
            ...(record && {record}),
            accepted,
            sourceLanguage,
          }),
        true,
      ),
    discard: () =>
      run(
        'discard',
        ({record}, found) => discardWork({...place, ...asRead(record), unit: found}),
        true,
      ),
    note: (kind, words) =>
      run(
        'note',
        () => addNote(place, {_key: newKey(), unit: unit.id, kind, text: words, ...deed()}),
        false,
      ),
  }
}

function hashMaybe(value: Parameters<typeof hashOf>[0] | undefined): string {
  return value === undefined ? '' : hashOf(value)
}
