import {BadRequestError} from '../errors.ts'

/** `/v2025-02-19/data/query/x`; some tools put two slashes before it. */
const PREFIX = /^\/+v(X|1|\d{4}-\d{2}-\d{2})(?=\/|$)/

/** The first version whose queries see published documents when no perspective is asked for. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

export interface VersionedPath {
  /** `1`, `X` or a date; `undefined` where the path names none */
  version: string | undefined
  /** without the version, beginning with one slash */
  path: string
}

export function versionedPath(pathname: string): VersionedPath {
  const [prefix, version] = PREFIX.exec(pathname) ?? []
  const path = pathname.slice(prefix?.length ?? 0).replace(/^\/+/, '/')
  return {version, path: path === '' ? '/' : path}
}

/**
 * What a query of this version sees when it does not say, as Sanity changed it in 2025.
 * @throws BadRequestError for a day that there is not
 */
export function defaultPerspective(version: string | undefined): 'raw' | 'published' {
  if (version === undefined || version === '1') return 'raw'
  if (version === 'X') return 'published'
  if (!known.has(version)) remember(version)
  return version >= PUBLISHED_BY_DEFAULT ? 'published' : 'raw'
}

/** Versions that are dates, parsed before: clients ask with few of them, and with each request. */
const known = new Set<string>()
const MOST_KNOWN = 100

function remember(version: string): void {
  if (Number.isNaN(Date.parse(version))) {
    throw new BadRequestError(`"v${version}" is no version of the API: it is a date`)
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.add(version)
}
