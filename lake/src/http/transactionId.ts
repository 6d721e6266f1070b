import {BadRequestError} from '../errors.ts'

/** What a client proposes as the id of its transaction. @throws BadRequestError */
export function readTransactionId(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && /^[A-Za-z0-9_.-]{1,128}$/.test(value)) return value
  throw new BadRequestError(
    '"transactionId" must be a string of 1 to 128 letters, digits, "_", "." and "-"',
  )
}
