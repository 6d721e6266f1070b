import {compileAccess} from './compileAccess.ts'
import type {Identity, Role} from './Identity.ts'
import {EVERYONE, grantsOf, ROLES} from './roles.ts'

export function createIdentity(
  kind: Identity['kind'],
  id: string,
  roles: readonly Role[],
): Identity {
  return {kind, id, roles, access: compileAccess(grantsOf(roles), id)}
}

/** Names that no role has any more are left out: they grant nothing. */
export function rolesNamed(names: readonly string[], among: readonly Role[] = ROLES): Role[] {
  return names
    .map((name) => among.find((role) => role.name === name))
    .filter((role) => role !== undefined)
}

export const ANONYMOUS: Identity = createIdentity('anonymous', '<anonymous>', [EVERYONE])

/** The server itself: loads content, runs migrations. */
export const SERVER: Identity = createIdentity('token', '<lake>', rolesNamed(['administrator']))
