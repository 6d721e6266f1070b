import type {ImageDetail} from './images/ImageDescription.ts'

/** What comes with the bytes; all of it may be missing. */
export interface AssetUpload {
  /** as the sender calls it; a path's last part counts */
  filename?: string
  /** `content-type` of the request; says what a file is, never what an image is */
  contentType?: string
  /** bytes that the sender announced */
  contentLength?: number
  title?: string
  description?: string
  label?: string
  creditLine?: string
  /** where it came from: another asset manager */
  source?: {id: string; name?: string; url?: string}
  details: ReadonlySet<ImageDetail>
}

const DETAILS = {
  palette: true,
  lqip: true,
  blurhash: true,
  thumbhash: true,
  exif: true,
  location: true,
} satisfies Record<ImageDetail, true>

/** What Sanity gives unasked. */
const USUAL: readonly ImageDetail[] = ['palette', 'lqip', 'blurhash']

function isDetail(value: string): value is ImageDetail {
  return Object.hasOwn(DETAILS, value)
}

/** `?filename=&title=&…&meta=palette&meta=lqip`; `meta` may be a list with commas, `none` means none. */
export function parseAssetUpload(url: URL, headers: Headers): AssetUpload {
  const text = (name: string) => url.searchParams.get(name)?.trim() || undefined
  const asked = url.searchParams.getAll('meta').flatMap((value) => value.split(','))
  const id = text('sourceId')
  const length = headers.get('content-length')
  return {
    filename: plainFilename(text('filename')),
    contentType: headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || undefined,
    contentLength: length !== null && /^\d+$/.test(length) ? Number(length) : undefined,
    title: text('title'),
    description: text('description'),
    label: text('label'),
    creditLine: text('creditLine'),
    source: id === undefined ? undefined : {id, name: text('sourceName'), url: text('sourceUrl')},
    details: new Set(asked.length > 0 ? asked.filter(isDetail) : USUAL),
  }
}

/** No folders, no control characters, at most 255 characters with the extension kept. */
function plainFilename(name: string | undefined): string | undefined {
  const plain = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/\p{Cc}/gu, '')
    .trim()
  if (!plain || plain === '.' || plain === '..') return undefined
  const characters = Array.from(plain)
  if (characters.length <= 255) return plain
  const extension = /\.[a-z0-9]{1,16}$/i.exec(plain)?.[0] ?? ''
  return characters.slice(0, 255 - extension.length).join('') + extension
}
