import {ForbiddenError, UnauthorizedError} from '../errors.ts'
import {assetDocument} from './assetDocument.ts'
import type {CreateAssetRequest} from './Assets.ts'

const UNKNOWN_SHA1 = '0'.repeat(40)

/**
 * Asks for a document like the one that would come of it, before any byte is read; the transaction
 * asks again with the real one.
 */
export async function checkMayCreate(request: CreateAssetRequest): Promise<void> {
  const {identity, kind, dataset, upload, baseUrl, bytes} = request
  const probe = assetDocument({
    file: {kind, sha1: UNKNOWN_SHA1, extension: 'bin'},
    projectId: '',
    dataset: dataset.name,
    baseUrl,
    uploadId: '',
    mimeType: upload.contentType ?? 'application/octet-stream',
    size: 0,
    upload,
  })
  const now = new Date(0).toISOString()
  const document = {
    ...probe,
    _id: probe._id ?? '',
    _rev: '',
    _createdAt: now,
    _updatedAt: now,
  }
  if (identity.access.can('create', document)) return
  await bytes.cancel()
  throw identity.kind === 'anonymous' ? new UnauthorizedError('missing') : new ForbiddenError()
}
