import {draftId} from '../documents/documentIds.ts'
import {BadRequestError} from '../errors.ts'

/** Which documents a query sees and under which ids. */
export interface Perspective {
  /** the same for perspectives that show the same */
  key: string
  /** every document under its stored id, nothing rewritten */
  raw: boolean
  /** names of releases and `drafts`, the first that has the document wins; then the published one */
  layers: readonly string[]
}

export const RAW: Perspective = {key: 'raw', raw: true, layers: []}
export const PUBLISHED: Perspective = {key: 'published', raw: false, layers: []}
export const DRAFTS: Perspective = {key: 'drafts', raw: false, layers: ['drafts']}

/** Studio and clients send at the most a handful. */
const LAYER_LIMIT = 50

/**
 * As `perspective=` has it: `raw`, `published`, `drafts` (once `previewDrafts`), or a stack of
 * release names, `drafts` and `published`, separated by commas.
 * @throws BadRequestError
 */
export function parsePerspective(value: string | readonly string[]): Perspective {
  const names = (typeof value === 'string' ? value.split(',') : value).map((name) =>
    name === 'previewDrafts' ? 'drafts' : name.trim(),
  )
  if (names.length === 1) {
    if (names[0] === 'raw') return RAW
    if (names[0] === 'published') return PUBLISHED
    if (names[0] === 'drafts') return DRAFTS
  }
  const end = names.indexOf('published')
  const layers = end === -1 ? names : names.slice(0, end)
  if (layers.length > LAYER_LIMIT || names.some((name) => !/^[A-Za-z0-9_-]+$/.test(name))) {
    throw new BadRequestError(
      'perspective must be "raw", "published", "drafts" or a list of release names',
    )
  }
  if (layers.includes('raw')) {
    throw new BadRequestError('The perspective "raw" cannot be combined with others')
  }
  return layers.length === 0 ? PUBLISHED : {key: layers.join(','), raw: false, layers}
}

/** Where a layer stores its version of a document. */
export function layerId(layer: string, publishedId: string): string {
  return layer === 'drafts' ? draftId(publishedId) : `versions.${layer}.${publishedId}`
}
