import type {JsonObject, SanityDocument} from '../documents/SanityDocument.ts'

/** The attributes of a document to be written; `_id` and system fields may be missing. */
export type DocumentAttributes = JsonObject & {readonly _type: string; readonly _id?: string}

/** Patch operations as @sanity/mutator takes them; keys of the inner objects are JSONMatch paths. */
export interface PatchOperations {
  set?: JsonObject
  setIfMissing?: JsonObject
  unset?: readonly string[]
  insert?: JsonObject
  inc?: JsonObject
  dec?: JsonObject
  diffMatchPatch?: JsonObject
}

/** Which documents: one, several, or those a GROQ filter finds. */
export type Selection =
  | {readonly id: string}
  | {readonly ids: readonly string[]}
  | {readonly query: string; readonly params: JsonObject}

/** A mutation of the wire, checked and named; `Selection` still open. */
export type Mutation =
  | {readonly create: DocumentAttributes}
  | {readonly createIfNotExists: DocumentAttributes}
  | {readonly createOrReplace: DocumentAttributes}
  | {readonly delete: Selection}
  | {readonly patch: Selection & PatchOperations & {readonly ifRevisionID?: string}}

/**
 * Mutations that depend on what is there: a generator that reads documents as they are after the
 * mutations it has yielded so far, all inside one transaction. What may not be read is not there.
 */
export type MutationPlan = (read: (id: string) => SanityDocument | undefined) => Iterable<Mutation>
