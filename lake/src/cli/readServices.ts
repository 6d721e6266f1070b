import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError} from '../errors.ts'
import {type CallAmount, type CallQuota, USUAL_QUOTA} from '../services/CallQuota.ts'
import {SERVICE_NAME, type Service} from '../services/Service.ts'

const VARIABLE = /^LAKE_SERVICE_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_(URL|HEADERS|BODY|QUOTA)$/

/**
 * The services that the environment and options name. `LAKE_SERVICE_<NAME>_URL`, `…_HEADERS`, `…_BODY`
 * and `…_QUOTA` are of one, whose name is written with hyphens and small letters everywhere else.
 *
 * @param given `NAME=URL`, which go before an address of the environment
 * @throws BadRequestError that names what is wrong, and no value that may be secret
 */
export function readServices(
  env: Readonly<Record<string, string>>,
  given: readonly string[],
): Service[] {
  const urls = new Map<string, URL>()
  const headers = new Map<string, Record<string, string>>()
  const bodies = new Map<string, JsonObject>()
  const quotas = new Map<string, CallQuota>()
  for (const [variable, value] of Object.entries(env)) {
    const [, written = '', what] = VARIABLE.exec(variable) ?? []
    if (what === undefined) continue
    const name = written.toLowerCase().replaceAll('_', '-')
    if (what === 'URL') urls.set(name, readUrl(variable, value))
    else if (what === 'HEADERS') headers.set(name, readHeaders(variable, value))
    else if (what === 'QUOTA') quotas.set(name, readQuota(variable, value))
    else bodies.set(name, readObject(variable, value))
  }
  for (const option of given) {
    const [, name = '', url = ''] = /^([^=]*)=(.*)$/.exec(option) ?? []
    if (!SERVICE_NAME.test(name)) {
      throw new BadRequestError('--service takes NAME=URL, as in maps=https://maps.example.org')
    }
    urls.set(name, readUrl(`--service ${name}`, url))
  }
  const homeless = [...headers.keys(), ...bodies.keys(), ...quotas.keys()].find(
    (name) => !urls.has(name),
  )
  if (homeless !== undefined) {
    throw new BadRequestError(
      `The service "${homeless}" has no URL, only headers, a body or a quota`,
    )
  }
  return [...urls]
    .map(([name, url]) => ({
      name,
      url,
      headers: headers.get(name) ?? {},
      body: bodies.get(name) ?? {},
      quota: quotas.get(name) ?? USUAL_QUOTA,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readUrl(name: string, text: string): URL {
  const url = URL.parse(text)
  const isAddress = url && ['http:', 'https:'].includes(url.protocol)
  if (isAddress && !url.username && !url.password && !url.hash) return url
  throw new BadRequestError(
    `${name} must be an address such as https://api.example.org/v1, without a password in it`,
  )
}

function readHeaders(name: string, text: string): Record<string, string> {
  const entries = Object.entries(readObject(name, text))
  const headers: Record<string, string> = {}
  for (const [header, value] of entries) {
    if (typeof value !== 'string' || !isHeader(header, value)) {
      throw new BadRequestError(`${name}: "${header}" is no header with a text`)
    }
    headers[header.toLowerCase()] = value
  }
  return headers
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name)
  } catch {
    return false
  }
}

function readQuota(name: string, text: string): CallQuota {
  const {minute, day, ...more} = readObject(name, text)
  const [unknown] = Object.keys(more)
  if (unknown !== undefined) throw new BadRequestError(`${name}: "${unknown}" is not known`)
  return {
    minute: readAmount(`${name}: "minute"`, minute, USUAL_QUOTA.minute),
    day: readAmount(`${name}: "day"`, day, USUAL_QUOTA.day),
  }
}

/** What is left out is as usual, null is any amount. */
function readAmount(what: string, value: unknown, usual: CallAmount): CallAmount {
  if (value === undefined) return usual
  const amount = isJsonObject(value) ? value : {'': value}
  const known = {...usual}
  for (const [field, number] of Object.entries(amount)) {
    const isNumber = typeof number === 'number' && Number.isInteger(number) && number > 0
    if ((field !== 'calls' && field !== 'characters') || !(isNumber || number === null)) {
      throw new BadRequestError(
        `${what} must be {"calls": …, "characters": …}, whole numbers from 1 or null for any`,
      )
    }
    known[field] = isNumber ? number : Number.POSITIVE_INFINITY
  }
  return known
}

function readObject(name: string, text: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (isJsonObject(value)) return value
  throw new BadRequestError(`${name} must be a JSON object, such as {"name": "value"}`)
}
