import {MachineError} from './MachineError.ts'
import {secondsOf} from './secondsOf.ts'
import type {ServiceConnection} from './ServiceConnection.ts'

export interface DirectOptions {
  /** where its API is: `https://translate.example.org` */
  url: string
  /** milliseconds that one request may take; 30 seconds unless told otherwise */
  timeout?: number
}

/** Asks a service at its own address. */
export function connectDirectly({url, timeout = 30_000}: DirectOptions): ServiceConnection {
  const base = url.endsWith('/') ? url : `${url}/`
  return async (path, body, signal) => {
    const limit = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(new URL(path, base), {
        ...(body && {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify(body),
        }),
        credentials: 'omit',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
      const retryAfter = secondsOf(response.headers.get('retry-after'))
      return {
        status: response.status,
        answer: parsed(await response.text()),
        ...(retryAfter !== undefined && {retryAfter}),
      }
    } catch (error) {
      if (signal?.aborted) throw new MachineError('cancelled', '', {cause: error})
      if (limit.aborted) throw new MachineError('timeout', '', {cause: error})
      throw new MachineError('unreachable', '', {cause: error})
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
