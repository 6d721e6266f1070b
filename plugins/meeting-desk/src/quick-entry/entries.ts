import {isRecord} from '../values.ts'

/** What was typed of one capital's presentation, as it was typed. */
export interface Entry {
  th: string
  en: string
  summary: string
}

/** By the id of the capital. */
export type Entries = Readonly<Record<string, Entry>>

export const COLUMNS = ['th', 'en', 'summary'] as const

export type Column = (typeof COLUMNS)[number]

export const NO_ENTRY: Entry = {th: '', en: '', summary: ''}

export function isTyped(entry: Entry | undefined): boolean {
  return entry !== undefined && COLUMNS.some((column) => entry[column].trim() !== '')
}

/** The capitals that something was typed for, in the order of `capitals`. */
export function typedCapitals(entries: Entries, capitals: readonly string[]): string[] {
  return capitals.filter((capital) => isTyped(entries[capital]))
}

/** Those of them that lack the title in Thai: a presentation is nothing without it. */
export function untitledCapitals(entries: Entries, capitals: readonly string[]): string[] {
  return typedCapitals(entries, capitals).filter((capital) => entries[capital]?.th.trim() === '')
}

/** The entries without those that have been saved, or with nothing in them. */
export function entriesWithout(entries: Entries, saved: readonly string[]): Entries {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([capital, entry]) => !saved.includes(capital) && isTyped(entry),
    ),
  )
}

type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What a browser has kept; nothing where it keeps nothing or something else. */
export function readKept(storage: Keeping, key: string): Entries {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '{}')
    if (!isRecord(kept)) return {}
    return Object.fromEntries(
      Object.entries(kept).flatMap(([capital, entry]) =>
        isEntry(entry) ? [[capital, entry]] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** Keeps what was typed until it is saved; a browser that keeps nothing is asked in vain. */
export function keep(storage: Keeping, key: string, entries: Entries): void {
  const typed = entriesWithout(entries, [])
  try {
    if (Object.keys(typed).length === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(typed))
  } catch {
    // What was typed is still on the screen.
  }
}

function isEntry(value: unknown): value is Entry {
  return isRecord(value) && COLUMNS.every((column) => typeof value[column] === 'string')
}
