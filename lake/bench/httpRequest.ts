/** A request as it goes over the wire. */
export function httpRequest(
  method: 'GET' | 'POST',
  path: string,
  {token, body}: {token?: string; body?: string} = {},
): Buffer {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: lake', 'Accept: application/json']
  if (token !== undefined) lines.push(`Authorization: Bearer ${token}`)
  if (body !== undefined) {
    lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`)
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`)
}

/** The path of a query with its parameters, as @sanity/client asks. */
export function queryPath(query: string, params: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(params).map(
    ([name, value]) =>
      `&${encodeURIComponent(`$${name}`)}=${encodeURIComponent(JSON.stringify(value))}`,
  )
  return `/v2025-02-19/data/query/production?query=${encodeURIComponent(query)}${asked.join('')}&returnQuery=false`
}
