import type {Grant, Role} from './Identity.ts'

/**
 * The roles that people and API tokens can always have. All of them may read every document; what a role
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

/** The roles' grants as one list, those of the same filter and rule as one. */
export function grantsOf(roles: readonly Role[]): Grant[] {
  const grants = new Map<string, Grant>()
  for (const {filter, change, permissions} of roles.flatMap((role) => role.grants)) {
    const key = JSON.stringify([filter, change])
    const known = grants.get(key)?.permissions ?? []
    const all = [...new Set([...known, ...permissions])]
    grants.set(key, {filter, permissions: all, ...(change !== undefined && {change})})
  }
  return [...grants.values()]
}

/**
 * As Sanity's clients understand grants: they evaluate filters and know no rules. A grant with a rule
 * is left out, so that a form offers rather less than there is than what would be refused.
 */
export function plainGrants(grants: readonly Grant[]): Grant[] {
  return grants.filter(({change}) => change === undefined)
}
