export interface KeyedLock {
  /** Runs after all earlier work on the same key is over. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** Work on one key at a time, in order; different keys do not wait for each other. */
export function createKeyedLock(): KeyedLock {
  const last = new Map<string, Promise<unknown>>()
  return {
    async run(key, work) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      const settled = mine.then(
        () => undefined,
        () => undefined,
      )
      last.set(key, settled)
      try {
        return await mine
      } finally {
        if (last.get(key) === settled) last.delete(key)
      }
    },
  }
}
