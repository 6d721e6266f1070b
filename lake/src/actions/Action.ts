import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {DocumentAttributes, Mutation, PatchOperations} from '../mutations/Mutation.ts'

/** The document actions of the Studio and the client, without their `sanity.action.` prefix. */
export type Action =
  | {
      type: 'document.create'
      publishedId: string
      /** with the id of the draft */
      attributes: DocumentAttributes & {readonly _id: string}
      ifExists: 'fail' | 'ignore'
    }
  | {type: 'document.edit'; draftId: string; publishedId: string; patch: PatchOperations}
  | {
      type: 'document.publish'
      draftId: string
      publishedId: string
      ifDraftRevisionId?: string
      ifPublishedRevisionId?: string
    }
  | {type: 'document.unpublish'; draftId: string; publishedId: string}
  | {type: 'document.delete'; publishedId: string; includeDrafts: readonly string[]}
  | {type: 'document.discard'; versionId: string}
  | {
      type: 'document.replaceDraft'
      publishedId: string
      /** with the id of the draft or version */
      attributes: DocumentAttributes & {readonly _id: string}
    }

/** Reads a document as it is after everything before it in the transaction. */
export type Read = (id: string) => SanityDocument | undefined

/** What an action comes down to. Throws a `TransactionError` of index 0 when it cannot be done. */
export type ActionSteps<T extends Action['type']> = (
  action: Extract<Action, {type: T}>,
  read: Read,
) => Iterable<Mutation>
