/** A stored document: plain JSON whose system fields are always there. Never changed in place. */
export interface SanityDocument {
  readonly _id: string
  readonly _type: string
  /** Id of the transaction that wrote this state. */
  readonly _rev: string
  /** ISO 8601, UTC */
  readonly _createdAt: string
  /** ISO 8601, UTC */
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

/** A JSON object that nobody has looked into yet. */
export type JsonObject = {readonly [key: string]: unknown}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
