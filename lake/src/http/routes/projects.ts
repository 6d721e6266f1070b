import {Hono} from 'hono'

import type {Directory, RoleBook} from '../../access/Accounts.ts'
import type {Identity} from '../../access/Identity.ts'
import {grantsOf, plainGrants, ROLES} from '../../access/roles.ts'
import {NotFoundError} from '../../errors.ts'
import type {DatasetCatalog, DatasetInfo} from '../../storage/Storage.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {requireSignedIn} from '../requireSignedIn.ts'
import {isTrustedOrigin, type OriginOptions} from '../trustedOrigin.ts'

export interface ProjectsRoutesOptions extends OriginOptions {
  accounts: Pick<Directory & RoleBook, 'profiles' | 'roles'>
  datasets: Pick<DatasetCatalog, 'list'>
  project: {id: string; displayName: string}
}

/** What the Studio asks about, as it offers more for money. */
const OFFERS = [
  'document-limit',
  'asset-limit',
  'comments',
  'tasks',
  'content-releases',
  'scheduled-drafts',
  'scheduled-publishing',
  'trial',
]

/**
 * The project that this server is. What it has not (applications, schedules, paid features) is an
 * empty list; what it does not do (telemetry, uploads of schemas, indexing settings) is 404.
 * `acl` leaves out grants with a rule, see `plainGrants`; `acl?rules=true` tells all.
 */
export function projectsRoutes(options: ProjectsRoutesOptions): Hono<HttpEnv> {
  const {accounts, datasets, project} = options
  const routes = new Hono<HttpEnv>()

  function requireProject(id: string): void {
    if (id !== project.id) throw new NotFoundError(`Project "${id}" not found`)
  }

  async function requireDataset(name: string): Promise<void> {
    const known = await datasets.list()
    if (!known.some((one) => one.name === name)) {
      throw new NotFoundError(`Dataset "${name}" not found`)
    }
  }

  async function members(me: Identity) {
    const profiles = await accounts.profiles()
    return profiles
      .filter(({disabled}) => !disabled)
      .map(({id, kind, createdAt, roles}) => ({
        id,
        createdAt,
        updatedAt: createdAt,
        isCurrentUser: id === me.id,
        isRobot: kind === 'token',
        roles: roles.map(({name, title, description}) => ({name, title, description})),
      }))
  }

  /** Add-on datasets (comments) do not exist here. */
  async function listDatasets(query: Record<string, string>) {
    if (query['addonFor'] || (query['datasetProfile'] ?? 'content') !== 'content') return []
    return (await datasets.list()).map(datasetOnWire)
  }

  routes.get('/projects/:project', async (c) => {
    requireProject(c.req.param('project'))
    const identity = c.get('identity')
    const shown = identity.kind !== 'anonymous' && c.req.query('includeMembers') !== 'false'
    const [oldest] = await datasets.list()
    return c.json({
      id: project.id,
      displayName: project.displayName,
      studioHost: null,
      organizationId: null,
      organization: null,
      isBlocked: false,
      isDisabled: false,
      isDisabledByUser: false,
      activityFeedEnabled: false,
      metadata: {},
      createdAt: oldest?.createdAt ?? null,
      features: [],
      pendingInvites: 0,
      ...(shown && {members: await members(identity)}),
    })
  })

  routes.get('/projects/:project/datasets/:dataset/acl', async (c) => {
    requireProject(c.req.param('project'))
    await requireDataset(c.req.param('dataset'))
    const grants = grantsOf(c.get('identity').roles)
    return c.json(readFlag(new URL(c.req.url).searchParams, 'rules') ? grants : plainGrants(grants))
  })

  routes.get('/projects/:project/datasets/:dataset/settings/indexing', async (c) => {
    requireProject(c.req.param('project'))
    await requireDataset(c.req.param('dataset'))
    return c.json({})
  })

  routes.get('/projects/:project/grants', (c) => {
    requireProject(c.req.param('project'))
    const {roles} = requireSignedIn(c.get('identity'))
    const read = [{grants: [{name: 'read', params: {}}], config: {}}]
    return c.json({
      'sanity.project': read,
      'sanity.project.members': read,
      'sanity.document.filter': plainGrants(grantsOf(roles)).map(({filter, permissions}) => ({
        grants: permissions.map((name) => ({name, params: {}})),
        config: {filter},
      })),
    })
  })

  routes.get('/projects/:project/roles', async (c) => {
    requireProject(c.req.param('project'))
    requireSignedIn(c.get('identity'))
    const roles = await accounts.roles()
    return c.json(
      roles.map(({name, title, description}) => ({
        name,
        title,
        description,
        isCustom: !ROLES.some((role) => role.name === name),
        projectId: project.id,
        appliesToUsers: true,
        appliesToRobots: true,
        grants: {},
      })),
    )
  })

  routes.get('/projects/:project/datasets', async (c) => {
    requireProject(c.req.param('project'))
    requireSignedIn(c.get('identity'))
    return c.json(await listDatasets(c.req.query()))
  })

  routes.get('/datasets', async (c) => {
    requireSignedIn(c.get('identity'))
    return c.json(await listDatasets(c.req.query()))
  })

  routes.get('/projects/:project/user-applications', (c) => {
    requireProject(c.req.param('project'))
    return c.json([])
  })

  routes.get('/features', (c) => c.json([]))
  routes.get('/journey/announcements', (c) => c.json([]))
  for (const offer of OFFERS) routes.get(`/journey/${offer}`, (c) => c.json(null))
  routes.get('/schedules/:project/:dataset', (c) => c.json({schedules: []}))
  routes.get('/help', (c) => c.json({resources: {sectionArray: []}}))
  routes.get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))

  routes.get('/ping', (c) => {
    c.header('Timing-Allow-Origin', '*')
    return c.text('pong')
  })

  routes.get('/check/cors', (c) => {
    const origin = c.req.header('origin')
    const allowed = origin === undefined || isTrustedOrigin(origin, c.req.raw, options)
    return c.json({result: {allowed, withCredentials: allowed}})
  })

  return routes
}

/** `public`: published documents need no token. */
function datasetOnWire({name, createdAt, createdBy}: DatasetInfo) {
  return {
    name,
    aclMode: 'public',
    createdAt,
    createdByUserId: createdBy,
    tags: [],
    datasetProfile: 'content',
    addonFor: null,
  }
}
