const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

/** `versions.<release>.<publishedId>` */
export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS)
}

export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

/** Documents whose id has a dot are private to those with a token. */
export function isPrivateId(id: string): boolean {
  return id.includes('.')
}

export function draftId(id: string): string {
  return DRAFTS + publishedId(id)
}

/** `drafts.x` and `versions.r.x` → `x` */
export function publishedId(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (isVersionId(id)) return id.slice(id.indexOf('.', VERSIONS.length) + 1)
  return id
}

/** The release of a version id; `undefined` for drafts and published documents. */
export function releaseName(id: string): string | undefined {
  return isVersionId(id) ? id.slice(VERSIONS.length, id.indexOf('.', VERSIONS.length)) : undefined
}

/** Ids that Sanity takes: letters, digits, `_`, `-`, `.`, no leading `-`/`.`, no `..`, at most 128 characters. */
export function isValidDocumentId(id: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(id) && !id.includes('..') && !id.endsWith('.')
}
