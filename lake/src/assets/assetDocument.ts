import type {DocumentAttributes} from '../mutations/Mutation.ts'
import {assetDocumentId, assetFileName, type AssetFileName} from './assetFileName.ts'
import type {AssetUpload} from './AssetUpload.ts'
import type {ImageMetadata} from './images/ImageDescription.ts'

export interface AssetFacts {
  file: AssetFileName
  projectId: string
  dataset: string
  /** of the server as the sender sees it, no slash at the end */
  baseUrl: string
  uploadId: string
  mimeType: string
  /** bytes */
  size: number
  upload: AssetUpload
  /** of images only */
  metadata?: ImageMetadata
}

/** A `sanity.imageAsset` or `sanity.fileAsset`, field by field as Sanity writes it. */
export function assetDocument(facts: AssetFacts): DocumentAttributes {
  const {file, projectId, dataset, baseUrl, uploadId, mimeType, size, upload, metadata} = facts
  const name = assetFileName(file)
  const path = `${file.kind}s/${projectId}/${dataset}/${name}`
  const {title, description, label, creditLine, source} = upload
  return {
    _id: assetDocumentId(file),
    _type: assetType(file.kind),
    assetId: file.sha1,
    sha1hash: file.sha1,
    extension: file.extension,
    mimeType,
    size,
    originalFilename: upload.filename ?? name,
    path,
    url: `${baseUrl}/${path}`,
    uploadId,
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...(label !== undefined && {label}),
    ...(creditLine !== undefined && {creditLine}),
    ...(source && {source: {_type: 'sanity.assetSourceData', ...source}}),
    ...(metadata && {metadata}),
  }
}

export function assetType(kind: AssetFileName['kind']): string {
  return `sanity.${kind}Asset`
}
