import {expect} from 'vitest'

import type {RoleName, TestLake} from '../testLake.ts'

/** One request and the answer to it. */
export interface Scenario {
  name: string
  /** GET when left out, POST with a body */
  method?: string
  /** after `/v2025-02-19` */
  path: string
  /** whose token; none when left out */
  as?: RoleName | 'somebody unknown'
  headers?: Record<string, string>
  /** a string as it is, else as JSON */
  body?: unknown
  status: number
  /** of the answer, as JSON */
  answer: unknown
}

/** Sends the scenario's request. @throws an AssertionError for another answer */
export async function play(lake: TestLake, scenario: Scenario): Promise<void> {
  const {path, as, headers, body, status, answer} = scenario
  const method = scenario.method ?? (body === undefined ? 'GET' : 'POST')
  const token = as === 'somebody unknown' ? 'unknown' : as && (await lake.token(as))
  const response = await lake.request(`/v2025-02-19${path}`, {
    method,
    ...(token !== undefined && {token}),
    ...(headers && {headers}),
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  })
  const text = await response.text()
  expect({status: response.status, answer: text === '' ? undefined : JSON.parse(text)}).toEqual({
    status,
    answer,
  })
}

const ERRORS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Payload Too Large',
  503: 'Service Unavailable',
}

/** An answer of the plain envelope. */
export function refusal(statusCode: number, message: unknown) {
  return {status: statusCode, answer: {statusCode, error: ERRORS[statusCode], message}}
}

/** An answer to a query that is wrong. */
export function parseError(query: string, start: number, end: number, description: unknown) {
  const error = {type: 'queryParseError', description, query, start, end}
  return {status: 400, answer: {error}}
}

/** An answer to a transaction that was not applied. */
export function failure(
  status: number,
  source: 'mutationError' | 'actionError',
  error: {type: string; description: string; [detail: string]: unknown},
  index = 0,
) {
  const {description} = error
  return {status, answer: {error: {type: source, description, items: [{index, error}]}}}
}
