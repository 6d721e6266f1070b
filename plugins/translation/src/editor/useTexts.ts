import {useMemo} from 'react'

import {
  idOf,
  isChosen,
  type ListedText,
  type ListedUnit,
  orphanList,
  unitList,
} from '../data/listedTexts.ts'
import type {TranslationCell} from '../data/TranslationCell.ts'
import type {StateFilter} from '../filter/Filter.ts'
import {useKept} from './useQueue.ts'

interface Texts {
  /** all that are to be translated, in the order of the document */
  readonly units: readonly ListedUnit[]
  /** what the filter chooses, or chose when the document was opened; orphans last */
  readonly listed: readonly ListedText[]
  /** the one that the address names, else the first that is listed */
  readonly open: ListedText | undefined
}

const NO_TEXTS: readonly ListedText[] = []

/**
 * The texts of a cell.
 * @param key of the filter and the document: another one chooses anew
 * @param openId of the text that the address names
 */
export function useTexts(
  key: string,
  cell: TranslationCell | undefined,
  state: StateFilter | undefined,
  openId: string | undefined,
  sourceLanguage: string,
): Texts {
  const units = useMemo(() => (cell ? unitList(cell, sourceLanguage) : []), [cell, sourceLanguage])
  const all = useMemo(
    () => (cell ? [...units, ...orphanList(cell, sourceLanguage)] : NO_TEXTS),
    [cell, units, sourceLanguage],
  )
  const kept = useKept(key, cell !== undefined, () =>
    all.filter((text) => isChosen(text, state)).map(idOf),
  )
  const listed = useMemo(() => {
    const wanted = new Set(kept)
    return all.filter((text) => wanted.has(idOf(text)) || isChosen(text, state))
  }, [all, kept, state])
  return {units, listed, open: all.find((text) => idOf(text) === openId) ?? listed[0]}
}
