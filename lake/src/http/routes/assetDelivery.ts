import {Hono, type Context} from 'hono'

import {parseAssetFileName, type AssetFileName} from '../../assets/assetFileName.ts'
import type {AssetFiles, StoredFile} from '../../assets/AssetFiles.ts'
import {assetHeaders, matchesEtag} from '../../assets/delivery/assetHeaders.ts'
import {parseByteRange} from '../../assets/delivery/byteRange.ts'
import {attachment} from '../../assets/delivery/contentDisposition.ts'
import {mediaTypeOf} from '../../assets/mediaTypes.ts'
import {transformKey, type ImageTransforms} from '../../assets/transforms/createImageTransforms.ts'
import {transformSpec} from '../../assets/transforms/transformSpec.ts'
import {NotFoundError} from '../../errors.ts'
import type {HttpEnv} from '../HttpEnv.ts'

export interface AssetDeliveryOptions {
  files: AssetFiles
  transforms: ImageTransforms
  projectId: string
}

interface Found {
  dataset: string
  file: AssetFileName
  stored: StoredFile
}

/**
 * `GET /images/:projectId/:dataset/:file` and `/files/…`, with or without another name at the end.
 * Public to whoever knows the address, as on Sanity; the file's name alone says what is served, no
 * document is asked.
 */
export function assetDeliveryRoutes(options: AssetDeliveryOptions): Hono<HttpEnv> {
  const {files, transforms, projectId} = options

  async function find(c: Context<HttpEnv>, kind: AssetFileName['kind']): Promise<Found> {
    const dataset = c.req.param('dataset') ?? ''
    const name = c.req.param('file') ?? ''
    const file = parseAssetFileName(name)
    if (file?.kind === kind && c.req.param('projectId') === projectId) {
      const stored = await files.stat(dataset, name)
      if (stored) return {dataset, file, stored}
    }
    throw new NotFoundError(kind === 'image' ? 'Image not found' : 'File not found')
  }

  function original(c: Context<HttpEnv>, {dataset, file, stored}: Found): Response {
    const etag = `"${file.sha1}"`
    const headers = assetHeaders(mediaTypeOf(file.extension), etag)
    setDownload(headers, c, stored.name)
    if (matchesEtag(c.req.header('if-none-match'), etag)) return notModified(headers)
    const range = sameEntity(c, etag)
      ? parseByteRange(c.req.header('range'), stored.size)
      : undefined
    if (range === 'unsatisfiable') {
      return new Response(null, {
        status: 416,
        headers: {'content-range': `bytes */${stored.size}`, 'access-control-allow-origin': '*'},
      })
    }
    const length = range ? range.end - range.start + 1 : stored.size
    headers.set('content-length', String(length))
    if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${stored.size}`)
    const body = c.req.method === 'HEAD' ? null : files.read(dataset, stored.name, range)
    return new Response(body, {status: range ? 206 : 200, headers})
  }

  return new Hono<HttpEnv>()
    .get('/images/:projectId/:dataset/:file/:vanity?', async (c) => {
      const found = await find(c, 'image')
      const search = new URL(c.req.url).searchParams
      const spec = search.has('dlRaw')
        ? undefined
        : transformSpec(search, found.file, c.req.header('accept') ?? '')
      if (!spec) {
        const response = original(c, found)
        if (search.has('auto')) response.headers.set('vary', 'accept')
        return response
      }
      const etag = `"${transformKey(found.dataset, found.stored.name, spec)}"`
      const headers = assetHeaders(mediaTypeOf(spec.format), etag)
      headers.delete('accept-ranges')
      setDownload(headers, c, `${found.file.sha1}.${spec.format}`)
      if (search.has('auto')) headers.set('vary', 'accept')
      if (matchesEtag(c.req.header('if-none-match'), etag)) return notModified(headers)
      const bytes = await transforms.get(found.dataset, found.stored.name, spec)
      headers.set('content-length', String(bytes.byteLength))
      return new Response(new Uint8Array(bytes), {headers})
    })
    .get('/files/:projectId/:dataset/:file/:vanity?', async (c) =>
      original(c, await find(c, 'file')),
    )
}

function notModified(headers: Headers): Response {
  headers.delete('content-type')
  return new Response(null, {status: 304, headers})
}

/** With `if-range`, a part is only good for the file that the client has the rest of. */
function sameEntity(c: Context<HttpEnv>, etag: string): boolean {
  const condition = c.req.header('if-range')
  return condition === undefined || condition === etag
}

/** `?dl=name`: download under that name; `?dl` or `?dl=`: under the file's own. */
function setDownload(headers: Headers, c: Context<HttpEnv>, name: string): void {
  const asked = c.req.query('dl') ?? c.req.query('dlRaw')
  if (asked !== undefined) headers.set('content-disposition', attachment(asked || name))
}
