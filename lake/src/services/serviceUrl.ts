import {BadRequestError} from '../errors.ts'

/** What would lead out of the folder, on this server or on one that takes a path apart in another way. */
const WAYS_OUT = /^\.{1,2}(?:;.*)?$|[/\\\p{Cc}]|%[0-9a-f]{2}/iu

/**
 * Where a call goes: below `base`, whatever the path says.
 *
 * @param path as it was sent, percent-encoded; empty or with a slash at its start
 * @param search as it was sent, without `?`; what the base's query has takes its place
 * @throws BadRequestError for a path with `..`, an empty part or an encoded slash
 */
export function serviceUrl(base: URL, path: string, search: string): URL {
  const url = new URL(base)
  const parts = path.split('/').slice(1)
  const encoded = parts.map((part, index) => {
    const decoded = decode(part)
    const isMissing = decoded === '' && index < parts.length - 1
    if (decoded === undefined || isMissing || WAYS_OUT.test(decoded)) {
      throw new BadRequestError('The path of a service has plain parts only, such as /translate')
    }
    return encodeURIComponent(decoded)
  })
  const folder = base.pathname.replace(/\/+$/, '')
  if (encoded.length > 0) url.pathname = `${folder}/${encoded.join('/')}`
  const query = new URLSearchParams(search)
  for (const name of base.searchParams.keys()) query.delete(name)
  for (const [name, value] of base.searchParams) query.append(name, value)
  url.search = query.toString()
  return url
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
