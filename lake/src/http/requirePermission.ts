import type {Identity, Permission} from '../access/Identity.ts'
import {ForbiddenError, UnauthorizedError} from '../errors.ts'

/**
 * Before anything is looked for: who may do nothing of the kind is not told what exists.
 * @throws UnauthorizedError for nobody, ForbiddenError
 */
export function requirePermission(identity: Identity, ...any: readonly Permission[]): void {
  if (any.some((permission) => identity.access.canSome(permission))) return
  throw identity.kind === 'anonymous' ? new UnauthorizedError('missing') : new ForbiddenError()
}
