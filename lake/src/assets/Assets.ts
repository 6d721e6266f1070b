import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {AssetUpload} from './AssetUpload.ts'

export interface CreateAssetRequest {
  dataset: Dataset
  kind: 'image' | 'file'
  identity: Identity
  bytes: ReadableStream<Uint8Array>
  /** of the server as the sender sees it, no slash at the end */
  baseUrl: string
  upload: AssetUpload
}

/** Files and the documents that describe them, kept together. */
export interface Assets {
  /**
   * Stores the bytes, then the document; resolves with it once both are durable. The same bytes
   * again give the document that is there, unchanged. Nothing is stored when it throws.
   * @throws UnauthorizedError, ForbiddenError before the bytes are read; BadRequestError,
   *   PayloadTooLargeError, UnavailableError; what `Dataset.transact` throws
   */
  create(request: CreateAssetRequest): Promise<SanityDocument>
  /**
   * Removes files that no document has used for `GRACE` (30 days since the document was deleted, or
   * since the file came when it never had one). Until then history can bring the document back, file
   * and all; a document restored later than that has lost its file. Meant to be called at start and
   * once a day. Returns the names.
   */
  collectGarbage(dataset: Dataset): Promise<string[]>
}
