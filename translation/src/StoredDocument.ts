/** A document as the lake stores it. */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  /** of the transaction that wrote it; not there on what was never stored */
  readonly _rev?: string
  readonly [field: string]: unknown
}

/** A JSON object that nobody has looked into yet. */
export type JsonObject = {readonly [key: string]: unknown}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const DRAFTS = 'drafts.'
const VERSION = /^versions\.[^.]+\./

/** `drafts.x` and `versions.r.x` → `x` */
export function publishedId(id: string): string {
  return id.startsWith(DRAFTS) ? id.slice(DRAFTS.length) : id.replace(VERSION, '')
}
