/** Where texts that could not be stored are kept for a while; `Storage` of a browser is one. */
export interface TextStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Texts that were typed and not stored, by document and path, until they are stored or cleared. */
export interface PendingTexts {
  recall(field: string): string | undefined
  /** `undefined` forgets */
  keep(field: string, text: string | undefined): void
}

/** A browser may refuse its store; then texts last as long as their field is on the screen. */
export function createPendingTexts(store: () => TextStore): PendingTexts {
  return {
    recall: (field) => guarded(() => store().getItem(keyOf(field)) ?? undefined),
    keep(field, text) {
      guarded(() => {
        if (text === undefined) store().removeItem(keyOf(field))
        else store().setItem(keyOf(field), text)
      })
    },
  }
}

function keyOf(field: string): string {
  return `thai-date ${field}`
}

function guarded<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
