import type {Identity} from '../access/Identity.ts'
import {UnauthorizedError} from '../errors.ts'

/** @throws UnauthorizedError for nobody */
export function requireSignedIn(identity: Identity): Identity {
  if (identity.kind === 'anonymous') throw new UnauthorizedError('missing')
  return identity
}
