import {isJsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError} from '../errors.ts'
import {compileAccess} from './compileAccess.ts'
import type {Grant, Permission, Role} from './Identity.ts'
import {EVERYONE, ROLES} from './roles.ts'

/**
 * Roles as data: `[{name, title, description, grants: [{filter, permissions, change?}]}]`, beside the ones
 * that are always there.
 * @throws BadRequestError that names the role, the grant and what is wrong with it
 */
export function parseRoles(value: unknown): Role[] {
  if (!Array.isArray(value)) throw new BadRequestError('Roles must be an array')
  const taken = new Set([...ROLES, EVERYONE].map(({name}) => name))
  return value.map((one: unknown, index) => {
    const role = parseRole(one, `Role ${index + 1}`)
    if (taken.has(role.name)) {
      throw new BadRequestError(`Role ${index + 1}: there is a role "${role.name}" already`)
    }
    taken.add(role.name)
    return role
  })
}

const PERMISSIONS = [
  'read',
  'create',
  'update',
  'history',
  'manage',
  'editHistory',
] as const satisfies readonly Permission[]

/** What a rule can be about. */
const CHANGING: readonly Permission[] = ['create', 'update']

/** Of the command line, where roles may come as a list with commas. */
const NAME = /^[A-Za-z][\w-]*$/

function parseRole(value: unknown, place: string): Role {
  if (!isJsonObject(value)) throw new BadRequestError(`${place} must be an object`)
  const name = textIn(value, 'name', place)
  if (!NAME.test(name)) {
    throw new BadRequestError(
      `${place}: the name "${name}" must be a letter, then letters, digits, "-" and "_"`,
    )
  }
  const named = `Role "${name}"`
  const {grants} = value
  if (!Array.isArray(grants)) throw new BadRequestError(`${named}: "grants" must be an array`)
  return {
    name,
    title: textIn(value, 'title', named),
    description: textIn(value, 'description', named),
    grants: grants.map((one: unknown, index) => parseGrant(one, `${named}, grant ${index + 1}`)),
  }
}

function parseGrant(value: unknown, place: string): Grant {
  if (!isJsonObject(value)) throw new BadRequestError(`${place} must be an object`)
  const unknown = Object.keys(value).find(
    (key) => !['filter', 'permissions', 'change'].includes(key),
  )
  if (unknown !== undefined) throw new BadRequestError(`${place}: "${unknown}" is not known`)
  const filter = textIn(value, 'filter', place)
  const permissions = permissionsIn(value['permissions'], place)
  const grant: Grant =
    value['change'] === undefined
      ? {filter, permissions}
      : {filter, permissions, change: textIn(value, 'change', place)}
  if (grant.change !== undefined && permissions.some((one) => !CHANGING.includes(one))) {
    throw new BadRequestError(`${place}: "change" goes with "create" and "update" alone`)
  }
  checkGroq({filter, permissions}, `${place}: the filter "${filter}"`)
  checkGroq(grant, `${place}: the rule "${grant.change}"`)
  return grant
}

function permissionsIn(value: unknown, place: string): Permission[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new BadRequestError(`${place}: "permissions" must be an array of at least one`)
  }
  return value.map((one: unknown) => {
    const known = PERMISSIONS.find((permission) => permission === one)
    if (known) return known
    const all = PERMISSIONS.join(', ')
    throw new BadRequestError(`${place}: there is no permission ${JSON.stringify(one)}: ${all}`)
  })
}

function checkGroq(grant: Grant, what: string): void {
  try {
    compileAccess([grant], '')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BadRequestError(`${what} cannot be used: ${reason}`, {cause})
  }
}

function textIn(value: Readonly<Record<string, unknown>>, key: string, place: string): string {
  const text = value[key]
  if (typeof text === 'string' && text.trim() !== '') return text
  throw new BadRequestError(`${place}: "${key}" must be a text`)
}
