import type {JsonObject} from '../StoredDocument.ts'

/** A patch as the lake's API takes it; paths are JSONMatch. */
export interface Patch {
  readonly id: string
  readonly ifRevisionID?: string
  readonly setIfMissing?: JsonObject
  readonly set?: JsonObject
  readonly unset?: readonly string[]
  readonly insert?:
    | {readonly after: string; readonly items: readonly unknown[]}
    | {readonly before: string; readonly items: readonly unknown[]}
}

/** A document to be created; plain fields beside those that every document has. */
export interface NewDocument {
  readonly _id: string
  readonly _type: string
}

/** What a change is made of: to be sent in one transaction, in this order. */
export type Mutation =
  | {readonly create: NewDocument}
  | {readonly createIfNotExists: NewDocument}
  | {readonly patch: Patch}
  | {readonly delete: {readonly id: string}}
