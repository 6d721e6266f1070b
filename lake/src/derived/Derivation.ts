import {isJsonObject, type SanityDocument} from '../documents/SanityDocument.ts'

/** A stored document by its id, draft and version ids included. */
export type GetDocument = (id: string) => SanityDocument | undefined

/** The content of a derived document. System fields are the lake's, see `DerivedDocuments`. */
export type DerivedContent = {readonly _id: string; readonly _type: string} & {
  readonly [field: string]: unknown
}

/**
 * Documents that are made of others. All functions are pure: they look at nothing but their arguments,
 * and change none of them.
 */
export interface Derivation {
  /** for messages */
  name: string
  /** Whether documents under this id are its own, there or not: nobody else can write them. */
  owns(id: string): boolean
  /** Ids of the derived documents that this stored document goes into. */
  targets(document: SanityDocument): readonly string[]
  /**
   * The document under an id, made of stored documents that have it among their targets, of no others
   * and of no derived ones; `undefined`: there is none.
   */
  derive(id: string, get: GetDocument): DerivedContent | undefined
}

export function isDerivation(value: unknown): value is Derivation {
  return (
    isJsonObject(value) &&
    typeof value['name'] === 'string' &&
    ['owns', 'targets', 'derive'].every((name) => typeof value[name] === 'function')
  )
}
