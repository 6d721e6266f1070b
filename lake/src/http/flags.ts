import {BadRequestError} from '../errors.ts'

/** A yes or no of a query string; `undefined` when it is not there. @throws BadRequestError */
export function readFlag(search: URLSearchParams, name: string): boolean | undefined {
  const value = search.get(name)
  if (value === null) return undefined
  if (value === 'true' || value === '1' || value === '') return true
  if (value === 'false' || value === '0') return false
  throw new BadRequestError(`"${name}" must be true or false`)
}
