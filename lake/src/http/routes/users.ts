import {Hono} from 'hono'

import type {Directory, Profile} from '../../access/Accounts.ts'
import type {Identity} from '../../access/Identity.ts'
import type {Clock} from '../../clock.ts'
import {jsonProblem} from '../../documents/jsonProblem.ts'
import {isJsonObject} from '../../documents/SanityDocument.ts'
import {BadRequestError} from '../../errors.ts'
import type {SettingsStorage} from '../../storage/Storage.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readLimited} from '../readLimited.ts'
import {requireSignedIn} from '../requireSignedIn.ts'

const IDS = 1000
const KEYS = 100
const KEY_LENGTH = 200
/** bytes of one body */
const VALUES_SIZE = 256 * 1024

export interface UsersRoutesOptions {
  accounts: Pick<Directory, 'profile'>
  settings: SettingsStorage
  clock: Clock
  projectId: string
}

/**
 * `/users/me`, other people by id, and the small things that the Studio keeps for a person. `me` is no
 * path of its own: the app's router takes no name where a parameter may stand.
 */
export function usersRoutes(options: UsersRoutesOptions): Hono<HttpEnv> {
  const {accounts, settings, clock, projectId} = options
  const routes = new Hono<HttpEnv>()

  routes.get('/users/:id/keyvalue/:keys', async (c) => {
    if (c.req.param('id') !== 'me') return c.notFound()
    const keys = c.req.param('keys').split(',')
    if (keys.length > KEYS) throw new BadRequestError(`More than ${KEYS} keys at once`)
    const values = await settings.get(scopeOf(c.get('identity')), keys)
    return c.json(
      keys.map((key, index) => {
        const stored = values[index]
        return stored ? {key, value: stored.value} : null
      }),
    )
  })

  routes.put('/users/:id/keyvalue', async (c) => {
    if (c.req.param('id') !== 'me') return c.notFound()
    const scope = scopeOf(c.get('identity'))
    const pairs = parsePairs(await readLimited(c.req.raw, VALUES_SIZE))
    const updatedAt = new Date(clock.now()).toISOString()
    const entries = pairs.map((pair) => ({...pair, updatedAt}))
    await settings.set(scope, entries)
    return c.json(entries)
  })

  routes.get('/users/:ids', async (c) => {
    if (c.req.param('ids') === 'me') {
      c.header('Cache-Control', 'no-store')
      const profile = await accounts.profile(c.get('identity').id)
      return c.json(profile ? currentUser(profile) : {})
    }
    const me = requireSignedIn(c.get('identity'))
    const ids = c.req.param('ids').split(',')
    if (ids.length > IDS) throw new BadRequestError(`More than ${IDS} users at once`)
    const found = await Promise.all(ids.map((id) => accounts.profile(id === 'me' ? me.id : id)))
    const users = found.map((profile) => profile && otherUser(profile, me, projectId))
    return c.json(ids.length === 1 ? (users[0] ?? null) : users.map((user) => user ?? null))
  })

  return routes
}

function currentUser(profile: Profile) {
  const {id, name, email, kind} = profile
  const roles = profile.roles.map(({name, title, description}) => ({name, title, description}))
  return {
    id,
    name,
    email,
    profileImage: null,
    provider: kind === 'user' ? 'local' : 'token',
    role: roles[0]?.name ?? '',
    roles,
  }
}

function otherUser({id, name, email}: Profile, me: Identity, projectId: string) {
  return {
    id,
    displayName: name,
    givenName: null,
    familyName: null,
    email,
    imageUrl: null,
    isCurrentUser: id === me.id,
    projectId,
  }
}

/** Values belong to a person or a token. @throws UnauthorizedError */
function scopeOf(identity: Identity): string {
  return `user ${requireSignedIn(identity).id}`
}

function parsePairs(body: string): Array<{key: string; value: unknown}> {
  const pairs = parseJson(body)
  if (!Array.isArray(pairs) || pairs.length > KEYS) {
    throw new BadRequestError(`The body must be an array of at most ${KEYS} pairs {key, value}`)
  }
  const problem = jsonProblem(pairs)
  if (problem !== undefined) throw new BadRequestError(`The body cannot be taken: ${problem}`)
  return pairs.map((pair: unknown) => {
    if (!isJsonObject(pair) || typeof pair['key'] !== 'string' || !isKey(pair['key'])) {
      throw new BadRequestError(
        `Each pair needs a "key" of 1 to ${KEY_LENGTH} characters without a comma`,
      )
    }
    return {key: pair['key'], value: pair['value'] ?? null}
  })
}

function isKey(key: string): boolean {
  return key !== '' && key.length <= KEY_LENGTH && !key.includes(',')
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new BadRequestError('The body is not JSON', {cause})
  }
}
