import {Hono} from 'hono'

import type {Assets} from '../../assets/Assets.ts'
import {parseAssetUpload} from '../../assets/AssetUpload.ts'
import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import {ForbiddenError, UnauthorizedError} from '../../errors.ts'
import type {HttpEnv} from '../HttpEnv.ts'

export interface AssetRoutesOptions {
  datasets: DatasetRegistry
  assets: Assets
  /** of this server as the request sees it, no slash at the end */
  baseUrl: (request: Request) => string
}

/**
 * `POST /assets/images/:dataset` and `/assets/files/:dataset`: the bytes are the body, the rest is in
 * the query (see `parseAssetUpload`). Answers `{document}`.
 */
export function assetRoutes({datasets, assets, baseUrl}: AssetRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/assets/:kind{images|files}/:dataset', async (c) => {
    const request = c.req.raw
    const identity = c.get('identity')
    // Before the dataset is looked for: who may write nothing is not told what exists.
    if (!identity.access.canSome('create')) {
      throw identity.kind === 'anonymous' ? new UnauthorizedError('missing') : new ForbiddenError()
    }
    const document = await assets.create({
      dataset: await datasets.get(c.req.param('dataset')),
      kind: c.req.param('kind') === 'images' ? 'image' : 'file',
      identity,
      bytes: request.body ?? new Blob([]).stream(),
      baseUrl: baseUrl(request),
      upload: parseAssetUpload(new URL(request.url), request.headers),
    })
    return c.json({document})
  })
}
