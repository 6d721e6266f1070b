/** Where texts that could not be stored are kept for a while; `Storage` of a browser is one. */
export interface TextStore {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Texts that were typed and not stored, by document and path, until they are stored or cleared. */
export interface PendingTexts {
  recall(document: string, path: string): string | undefined
  /**
   * @param text `undefined` forgets
   * @param isTyped whether the person is still at it, so that nothing has been refused yet
   */
  keep(document: string, path: string, text: string | undefined, isTyped: boolean): void
  /** the paths in a document where a text stands that was refused */
  refused(document: string): string[]
  /** calls `changed` after each `keep` until the function that it returns is called */
  subscribe(changed: () => void): () => void
}

/** A browser may refuse its store; then texts last as long as their field is on the screen. */
export function createPendingTexts(store: () => TextStore): PendingTexts {
  const typed = new Set<string>()
  const subscribers = new Set<() => void>()
  return {
    recall: (document, path) => guarded(() => store().getItem(keyOf(document, path)) ?? undefined),
    keep(document, path, text, isTyped) {
      const key = keyOf(document, path)
      if (isTyped && text !== undefined) typed.add(key)
      else typed.delete(key)
      guarded(() => {
        if (text === undefined) store().removeItem(key)
        else store().setItem(key, text)
      })
      for (const changed of subscribers) changed()
    },
    refused(document) {
      const start = keyOf(document, '')
      const keys = guarded(() => keysOf(store())) ?? []
      return keys
        .filter((key) => key.startsWith(start) && !typed.has(key))
        .map((key) => key.slice(start.length))
        .toSorted()
    },
    subscribe(changed) {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}

function keyOf(document: string, path: string): string {
  return `thai-date ${document} ${path}`
}

function keysOf(store: TextStore): string[] {
  return Array.from({length: store.length}, (_, index) => store.key(index) ?? '')
}

function guarded<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
