import {jsonProblem} from '../documents/jsonProblem.ts'
import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError} from '../errors.ts'
import {readLimited} from './readLimited.ts'

/**
 * The body as a JSON object.
 * @throws BadRequestError that says where it stops being JSON or what it must not hold;
 *   PayloadTooLargeError over `limit` bytes
 */
export async function readJson(request: Request, limit: number): Promise<JsonObject> {
  const text = await readLimited(request, limit)
  if (text.trim() === '') throw new BadRequestError('The request has no body: send JSON')
  const value = parseJson(text)
  if (!isJsonObject(value)) throw new BadRequestError('The body must be a JSON object')
  const problem = jsonProblem(value)
  if (problem !== undefined) throw new BadRequestError(`The body cannot be taken: ${problem}`)
  return value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BadRequestError(`The body is not JSON: ${reason}`, {cause})
  }
}
