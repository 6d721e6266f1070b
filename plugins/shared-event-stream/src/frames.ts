/** What the browser sends: begin a stream (a GET of `url` on the server), or end one. */
export type UpFrame =
  | {t: 'open'; id: number; url: string; headers: [string, string][]}
  | {t: 'close'; id: number}

/** What the server sends about one stream. An `end` with an error is a connection that broke. */
export type StreamFrame =
  | {t: 'head'; id: number; status: number; headers: [string, string][]}
  | {t: 'chunk'; id: number; text: string}
  | {t: 'end'; id: number; error?: string}

/** Everything the server sends; `beat` shows that the connection lives. */
export type DownFrame = StreamFrame | {t: 'beat'}

/** The frame in a message of the socket, or nothing where it is not one of ours. */
export function readDownFrame(data: unknown): DownFrame | undefined {
  const frame = parseObject(data)
  if (frame === undefined) return undefined
  const {t, id, status, headers, text, error} = frame
  if (t === 'beat') return {t}
  if (typeof id !== 'number') return undefined
  if (t === 'head')
    return isStatus(status) && isHeaders(headers) ? {t, id, status, headers} : undefined
  if (t === 'chunk') return typeof text === 'string' ? {t, id, text} : undefined
  if (t !== 'end') return undefined
  if (error === undefined) return {t, id}
  return typeof error === 'string' ? {t, id, error} : undefined
}

function parseObject(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(data)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A status that a `Response` can have. */
function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
}

function isHeaders(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  )
}
