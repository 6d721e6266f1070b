/**
 * What happened to a document and its drafts, as the Studio's history panel reads it (see
 * `DocumentGroupEvent` in sanity's `store/events/types.ts`). `documentId` is the published id,
 * `revisionId` a revision of the published document, `versionRevisionId` one of the draft or version;
 * edits of a draft are no events, the Studio makes them of the transactions in between.
 */
export type DocumentEvent = {timestamp: string; author: string; documentId: string} & (
  | ({type: 'createDocumentVersion'; versionRevisionId: string} & VersionOf)
  /** `versionRevisionId`: its last one */
  | ({type: 'deleteDocumentVersion'; versionRevisionId: string} & VersionOf)
  | ({
      type: 'publishDocumentVersion'
      revisionId: string
      /** the last one of the draft */
      versionRevisionId: string
      publishCause: 'document.publish'
    } & VersionOf)
  /** `versionRevisionId`: of the draft that the document goes on as */
  | ({type: 'unpublishDocument'; versionRevisionId: string} & VersionOf)
  | {type: 'createLiveDocument'; revisionId: string}
  | {type: 'updateLiveDocument'; revisionId: string}
  | {type: 'deleteDocumentGroup'}
)

interface VersionOf {
  versionId: string
  /** of a version in a release */
  releaseId?: string
}
