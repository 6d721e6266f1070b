import {isHttpError} from '@sanity/client'

/** What the real client throws of a refused request: the status and the body that was sent. */
export interface Failure {
  status: number
  body: unknown
}

/** @throws an error when the work succeeds or fails in another way */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  let result: unknown
  try {
    result = await work
  } catch (error) {
    if (!isHttpError(error)) throw error
    return {status: error.statusCode, body: error.response.body}
  }
  throw new Error(`It was to fail and gave ${JSON.stringify(result)}`)
}
