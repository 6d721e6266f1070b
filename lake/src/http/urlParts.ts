/** Path and query string (without its `?`) as they were sent, without the work of a `URL`. */
export function urlParts(url: string): {path: string; search: string} {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start === -1) return {path: '/', search: ''}
  const fragment = url.indexOf('#', start)
  const end = fragment === -1 ? url.length : fragment
  const mark = url.indexOf('?', start)
  if (mark === -1 || mark > end) return {path: url.slice(start, end), search: ''}
  return {path: url.slice(start, mark), search: url.slice(mark + 1, end)}
}
