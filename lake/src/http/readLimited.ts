import {PayloadTooLargeError} from '../errors.ts'

/** The body as text. @throws PayloadTooLargeError over `limit` bytes, however it is sent */
export async function readLimited(request: Request, limit: number): Promise<string> {
  const announced = request.headers.get('content-length')
  if (announced !== null) {
    if (Number(announced) > limit) throw new PayloadTooLargeError(limit)
    // No more than announced ever comes, and at once it takes no stream.
    return request.text()
  }
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
