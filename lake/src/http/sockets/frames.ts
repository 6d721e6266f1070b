import {isJsonObject} from '../../documents/SanityDocument.ts'

/** What a browser sends: begin a stream (a GET of `url` on this server), or end one. */
export type UpFrame =
  | {t: 'open'; id: number; url: string; headers: readonly (readonly [string, string])[]}
  | {t: 'close'; id: number}

/** What is sent about one stream. An `end` with an error is a connection that broke. */
export type DownFrame =
  | {t: 'head'; id: number; status: number; headers: readonly (readonly [string, string])[]}
  | {t: 'chunk'; id: number; text: string}
  | {t: 'end'; id: number; error?: string}
  | {t: 'beat'}

/** The frame in a message; `undefined` where it is none. */
export function readUpFrame(text: string): UpFrame | undefined {
  const frame = parse(text)
  if (!isJsonObject(frame)) return undefined
  const {t, id, url, headers} = frame
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return undefined
  if (t === 'close') return {t, id}
  if (t !== 'open' || typeof url !== 'string' || !isPairs(headers)) return undefined
  return {t, id, url, headers}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPairs(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  )
}
