/** Finished pictures by key, the least recently used thrown away past a size. */
export interface TransformCache {
  get(key: string): Promise<Uint8Array | undefined>
  /** A cache that cannot keep it goes without; never throws. */
  put(key: string, bytes: Uint8Array): Promise<void>
}
