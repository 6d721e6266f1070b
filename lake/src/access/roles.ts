import type {Grant, Permission, Role} from './Identity.ts'

/**
 * The roles that people and API tokens can have. All of them may read every document; what a role
 * may change is a GROQ filter, which the Studio evaluates in the browser just as the server does.
 */
export const ROLES: readonly Role[] = [
  {
    name: 'administrator',
    title: 'Administrator',
    description: 'Reads and changes every document and the settings of the project',
    grants: [
      {
        filter: 'true',
        permissions: ['read', 'create', 'update', 'history', 'manage', 'editHistory'],
      },
    ],
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Reads, writes and publishes all documents but those of the system',
    grants: [
      {filter: 'true', permissions: ['read', 'history']},
      // `path("_.**")` would not do: groq-js takes the dot for any character, so `_x` matches.
      {
        filter: '!string::startsWith(coalesce(_id, ""), "_.")',
        permissions: ['create', 'update'],
      },
    ],
  },
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads all documents and their history, changes nothing',
    grants: [{filter: 'true', permissions: ['read', 'history']}],
  },
]

/** Of who comes without a token: published documents without a dot in their `_id`. */
export const EVERYONE: Role = {
  name: 'everyone',
  title: 'Everyone',
  description: 'Reads published documents',
  grants: [{filter: '_id in path("*")', permissions: ['read']}],
}

export function findRole(name: string): Role | undefined {
  return ROLES.find((role) => role.name === name)
}

/** The roles' grants as one list, each filter once. */
export function grantsOf(roles: readonly Role[]): Grant[] {
  const permissions = new Map<string, Set<Permission>>()
  for (const grant of roles.flatMap((role) => role.grants)) {
    const known = permissions.get(grant.filter)
    permissions.set(grant.filter, new Set([...(known ?? []), ...grant.permissions]))
  }
  return [...permissions].map(([filter, granted]) => ({filter, permissions: [...granted]}))
}
