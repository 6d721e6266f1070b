/**
 * `attachment` with a file name in both forms of RFC 6266: plain ASCII, and UTF-8 as RFC 5987 encodes
 * it, which carries Thai.
 */
export function attachment(filename: string): string {
  const name = filename.replaceAll(/[\p{Cc}/\\]/gu, '').trim() || 'download'
  const ascii = name.replaceAll(/[^\u0020-\u007e]/g, '_').replaceAll(/["%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return ascii === name
    ? `attachment; filename="${ascii}"`
    : `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
