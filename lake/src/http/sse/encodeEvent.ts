import type {StreamEvent} from '../../listen/StreamEvent.ts'

const encoder = new TextEncoder()
const encoded = new WeakMap<StreamEvent, Uint8Array<ArrayBuffer>>()

/** What a reader ignores, so that it and what is in between see that the stream lives. */
export const KEEP_ALIVE: Uint8Array<ArrayBuffer> = encoder.encode(':\n\n')

/** The event as `text/event-stream`; made once for all readers. */
export function encodeEvent(event: StreamEvent): Uint8Array<ArrayBuffer> {
  const known = encoded.get(event)
  if (known) return known
  const lines = [`event: ${event.event}`]
  // A line break would begin another field: ids of transactions are the clients' choice.
  if (event.id !== undefined) lines.push(`id: ${event.id.replace(/[\r\n\0]/g, '')}`)
  const bytes = encoder.encode(`${lines.join('\n')}\ndata: ${JSON.stringify(event.data)}\n\n`)
  encoded.set(event, bytes)
  return bytes
}
