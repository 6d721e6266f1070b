import {PayloadTooLargeError} from '../errors.ts'

/** The body as text. @throws PayloadTooLargeError over `limit` bytes, however it is sent */
export async function readLimited(request: Request, limit: number): Promise<string> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw new PayloadTooLargeError(limit)
    text += decoder.decode(chunk, {stream: true})
  }
  return text + decoder.decode()
}
