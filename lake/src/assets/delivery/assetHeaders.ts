import type {MediaType} from '../mediaTypes.ts'

/** Names hold the hash of the bytes, so what is under an address never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Nothing in the file may load, run or navigate; the styles that drawings carry may apply. */
const NO_SCRIPT = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Headers of every delivered asset. Readable from any origin; no type is guessed; what could run
 * script on this origin is sandboxed, and what is not a picture, film, sound or plain text is
 * downloaded.
 */
export function assetHeaders({type, inline}: MediaType, etag: string): Headers {
  const headers = new Headers({
    'content-type': type,
    'cache-control': FOR_EVER,
    etag,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
  })
  if (!inline || type === 'image/svg+xml') headers.set('content-security-policy', NO_SCRIPT)
  if (!inline) headers.set('content-disposition', 'attachment')
  return headers
}

/** RFC 9110, 13.1.2: weak comparison. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((given) => given.trim().replace(/^W\//, '') === etag)
}
