import type {Clock} from '../clock.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {BadRequestError, PayloadTooLargeError} from '../errors.ts'
import {assetDocument} from './assetDocument.ts'
import {assetFileName, type AssetFileName} from './assetFileName.ts'
import type {AssetFiles, StagedFile} from './AssetFiles.ts'
import type {Assets, CreateAssetRequest} from './Assets.ts'
import {checkMayCreate} from './checkMayCreate.ts'
import {describeImage} from './images/describeImage.ts'
import type {ImageMetadata} from './images/ImageDescription.ts'
import {createKeyedLock} from './KeyedLock.ts'
import {fileExtension, mediaTypeOf} from './mediaTypes.ts'
import {isUnused, unusedFiles} from './unusedFiles.ts'
import type {WorkQueue} from './WorkQueue.ts'

export interface AssetLimits {
  /** bytes of an image */
  imageSize: number
  /** bytes of another file */
  fileSize: number
  /** width × height of an image, all frames together */
  maxPixels: number
}

export const DEFAULT_ASSET_LIMITS: AssetLimits = {
  imageSize: 100 * 1024 * 1024,
  fileSize: 500 * 1024 * 1024,
  maxPixels: 150_000_000,
}

export interface AssetsOptions {
  files: AssetFiles
  projectId: string
  clock: Clock
  /** shared with the transformations of images */
  queue: WorkQueue
  limits?: Partial<AssetLimits>
}

export function createAssets(options: AssetsOptions): Assets {
  const {files, projectId, clock, queue} = options
  const limits = {...DEFAULT_ASSET_LIMITS, ...options.limits}
  const lock = createKeyedLock()

  async function receive({kind, bytes, upload}: CreateAssetRequest): Promise<StagedFile> {
    const limit = kind === 'image' ? limits.imageSize : limits.fileSize
    const announced = upload.contentLength
    if (announced !== undefined && announced > limit) {
      await bytes.cancel()
      throw new PayloadTooLargeError(limit, `The file is larger than the limit of ${limit} bytes`)
    }
    const staged = await files.stage(bytes, limit)
    const problem = problemOf(staged.size, announced)
    if (problem === undefined) return staged
    await staged.discard()
    throw new BadRequestError(problem)
  }

  async function describe(
    staged: StagedFile,
    {kind, upload}: CreateAssetRequest,
  ): Promise<Described> {
    const {sha1} = staged
    if (kind === 'file') {
      const extension = fileExtension(upload.filename, upload.contentType)
      const mimeType = upload.contentType ?? mediaTypeOf(extension).type
      return {file: {kind, sha1, extension}, mimeType}
    }
    const {extension, mimeType, metadata} = await queue.run(() =>
      describeImage(staged.path, staged.size, upload.details, limits),
    )
    const {width, height} = metadata.dimensions
    return {file: {kind, sha1, extension, width, height}, mimeType, metadata}
  }

  async function store(
    staged: StagedFile,
    {file, mimeType, metadata}: Described,
    {dataset, identity, baseUrl, upload}: CreateAssetRequest,
  ): Promise<SanityDocument> {
    const name = assetFileName(file)
    const document = assetDocument({
      file,
      projectId,
      dataset: dataset.name,
      baseUrl,
      uploadId: clock.newId(),
      mimeType,
      size: staged.size,
      upload,
      metadata,
    })
    const before = await files.stat(dataset.name, name)
    // A file of another size is damaged: these bytes have the hash that its name promises.
    if (before?.size !== staged.size) await staged.keep(dataset.name, name)
    try {
      const {results} = await dataset.transact({
        identity,
        mutations: [{createIfNotExists: document}],
      })
      const stored = results[0]?.document
      if (!stored) throw new Error(`No document came of the upload of ${name}`)
      return stored
    } catch (error) {
      if (!before && isUnused(dataset, name)) await files.delete(dataset.name, name)
      throw error
    }
  }

  return {
    async create(request) {
      await checkMayCreate(request)
      const staged = await receive(request)
      try {
        const described = await describe(staged, request)
        const key = `${request.dataset.name}/${assetFileName(described.file)}`
        return await lock.run(key, () => store(staged, described, request))
      } finally {
        await staged.discard()
      }
    },
    async collectGarbage(dataset) {
      const removed: string[] = []
      for (const name of await unusedFiles(dataset, files, clock.now())) {
        await lock.run(`${dataset.name}/${name}`, async () => {
          if (isUnused(dataset, name) && (await files.delete(dataset.name, name)))
            removed.push(name)
        })
      }
      return removed
    },
  }
}

interface Described {
  file: AssetFileName
  mimeType: string
  metadata?: ImageMetadata
}

function problemOf(size: number, announced: number | undefined): string | undefined {
  if (size === 0) return 'The request has no body: send the bytes of the file'
  if (announced === undefined || announced === size) return undefined
  return `The upload ended after ${size} of ${announced} bytes: send the file again`
}
