import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {accountsTestApp, ORIGIN, OTHER_STUDIO, type AccountsTestApp} from './accountsTestApp.ts'

const HOUR = 3_600_000
const UNAUTHORIZED = {error: 'UnauthorizedError', message: expect.any(String)}
const EDITOR = {
  name: 'editor',
  title: 'Editor',
  description: 'Reads, writes and publishes all documents but those of the system',
}

let lake: AccountsTestApp

beforeEach(async () => {
  lake = await accountsTestApp()
})

afterEach(() => lake.close())

async function statuses(paths: readonly string[], authorization?: string): Promise<unknown[]> {
  return Promise.all(
    paths.map(async (path) => {
      const headers: Record<string, string> = authorization ? {authorization} : {}
      return (await lake.request(path, {headers})).status
    }),
  )
}

function put(body: string, authorization?: string) {
  const headers: Record<string, string> = authorization ? {authorization} : {}
  return lake.request('/users/me/keyvalue', {method: 'PUT', body, headers})
}

describe('authenticate', () => {
  it('refuses a token that is not valid, but not on the way to a new one', async () => {
    const stale = 'Bearer stale'
    expect(await statuses(['/users/me', '/features', '/projects/asean'], stale)).toEqual([
      401, 401, 401,
    ])
    expect(
      await statuses(['/ping', '/check/cors', '/auth/providers', '/login', '/auth/fetch'], stale),
    ).toEqual([200, 200, 200, 200, 400])
    const logout = await lake.request('/auth/logout', {
      method: 'POST',
      headers: {authorization: stale},
    })
    expect(logout.status).toBe(204)
  })

  it('takes the scheme in any case', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    expect(await statuses(['/auth/id'], header.replace('Bearer', 'bearer'))).toEqual([200])
  })

  it('refuses sessions that have ended, disabled users and revoked tokens', async () => {
    const [first, second] = [
      await lake.signedIn('one', 'editor'),
      await lake.signedIn('two', 'editor'),
    ]
    const {id, token} = await lake.accounts.createToken({label: 'site', role: 'viewer'})
    const bearers = [first, second, `Bearer ${token}`]
    const ask = () =>
      Promise.all(bearers.map(async (bearer) => (await lake.get('/users/me', bearer))[0]))
    expect(await ask()).toEqual([200, 200, 200])
    const {accounts: elsewhere} = lake.other()
    await elsewhere.setDisabled('one', true)
    await elsewhere.revokeToken(id)
    expect(await ask()).toEqual([401, 200, 401])
    lake.pass(12 * HOUR)
    expect(await ask()).toEqual([401, 401, 401])
  })
})

describe('/auth', () => {
  it('id tells who and until when', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    expect(await lake.get('/auth/id', header)).toEqual([
      200,
      {id: 'p0000000000000000000001', expiry: '2026-03-01T21:00:00.000Z'},
    ])
    const {id, token} = await lake.accounts.createToken({label: 'site', role: 'viewer'})
    expect(await lake.get('/auth/id', `Bearer ${token}`)).toEqual([200, {id, expiry: null}])
    expect(await lake.get('/auth/id')).toEqual([401, UNAUTHORIZED])
  })

  it('logout ends the session; it does not revoke an API token', async () => {
    const {token} = await lake.accounts.createToken({label: 'site', role: 'viewer'})
    const bearers = [await lake.signedIn('somsri', 'editor'), `Bearer ${token}`]
    for (const authorization of bearers) {
      const response = await lake.request('/auth/logout', {
        method: 'POST',
        headers: {authorization},
      })
      expect(response.status).toBe(204)
    }
    expect([
      (await lake.get('/users/me', bearers[0]))[0],
      (await lake.get('/users/me', bearers[1]))[0],
    ]).toEqual([401, 200])
  })

  it('providers lead to our page; fetch needs a sid that is known', async () => {
    expect(await lake.get('/auth/providers')).toEqual([
      200,
      {
        providers: [{name: 'local', title: 'Sign in', url: `${ORIGIN}/login`}],
        thirdPartyLogin: false,
        sso: {},
      },
    ])
    expect(await statuses(['/auth/fetch', '/auth/fetch?sid=unknown'])).toEqual([400, 401])
  })
})

describe('/users', () => {
  it('me is who asks, a token too, and empty for nobody', async () => {
    const header = await lake.signedIn('Somsri@example.org', 'editor')
    expect(await lake.get('/users/me', header)).toEqual([
      200,
      {
        id: 'p0000000000000000000001',
        name: 'Somsri@example.org',
        email: 'somsri@example.org',
        profileImage: null,
        provider: 'local',
        role: 'editor',
        roles: [EDITOR],
      },
    ])
    const {id, token} = await lake.accounts.createToken({label: 'site', role: 'editor'})
    expect(await lake.get('/users/me', `Bearer ${token}`)).toEqual([
      200,
      {
        id,
        name: 'site',
        email: '',
        profileImage: null,
        provider: 'token',
        role: 'editor',
        roles: [EDITOR],
      },
    ])
    expect(await lake.get('/users/me')).toEqual([200, {}])
  })

  it('by id are told to who is signed in: people, tokens, the server itself', async () => {
    const header = await lake.signedIn('somsri@example.org', 'viewer')
    const {id: token} = await lake.accounts.createToken({label: 'site', role: 'editor'})
    const me = {
      id: 'p0000000000000000000001',
      displayName: 'somsri@example.org',
      givenName: null,
      familyName: null,
      email: 'somsri@example.org',
      imageUrl: null,
      isCurrentUser: true,
      projectId: 'asean',
    }
    const others = {...me, email: '', isCurrentUser: false}
    expect(await lake.get(`/users/${me.id}`, header)).toEqual([200, me])
    expect(await lake.get(`/users/me,unknown,${token},%3Clake%3E`, header)).toEqual([
      200,
      [
        me,
        null,
        {...others, id: token, displayName: 'site'},
        {...others, id: '<lake>', displayName: 'System'},
      ],
    ])
    expect(await lake.get('/users/unknown', header)).toEqual([200, null])
    expect(await lake.get(`/users/${me.id}`)).toEqual([401, UNAUTHORIZED])
    expect(await statuses([`/users/${'a,'.repeat(1000)}a`], header)).toEqual([400])
  })
})

describe('/users/me/keyvalue', () => {
  it('keeps values for each person apart', async () => {
    const [one, two] = [await lake.signedIn('one', 'editor'), await lake.signedIn('two', 'viewer')]
    const pairs = [
      {key: 'studio.search', value: {recent: ['การประชุม']}},
      {key: 'other', value: null},
    ]
    const stored = await put(JSON.stringify(pairs), one)
    const updatedAt = '2026-03-01T09:00:00.000Z'
    expect([stored.status, await stored.json()]).toEqual([
      200,
      pairs.map((pair) => ({...pair, updatedAt})),
    ])
    expect(await lake.get('/users/me/keyvalue/missing,studio.search,other', one)).toEqual([
      200,
      [null, ...pairs],
    ])
    expect(await lake.get('/users/me/keyvalue/studio.search', two)).toEqual([200, [null]])
  })

  it('refuses nobody, what is malformed, and what is too large', async () => {
    const header = await lake.signedIn('one', 'editor')
    const bodies = [
      'not json',
      '{}',
      '[1]',
      '[{"value":1}]',
      '[{"key":""}]',
      '[{"key":"a,b"}]',
      JSON.stringify([{key: 'x'.repeat(201)}]),
      JSON.stringify(Array.from({length: 101}, () => ({key: 'a', value: 1}))),
      JSON.stringify([{key: 'a', value: 'ก'.repeat(90_000)}]),
    ]
    const refused = await Promise.all(bodies.map(async (body) => (await put(body, header)).status))
    expect(refused).toEqual([400, 400, 400, 400, 400, 400, 400, 400, 413])
    expect([(await put('[]')).status, ...(await statuses(['/users/me/keyvalue/a']))]).toEqual([
      401, 401,
    ])
    expect(await lake.get('/users/me/keyvalue/a', header)).toEqual([200, [null]])
  })
})

describe('/projects', () => {
  it('acl is what the role grants', async () => {
    const acl = '/projects/asean/datasets/production/acl'
    const viewer = [{filter: 'true', permissions: ['read', 'history']}]
    const editing = {
      filter: '!string::startsWith(coalesce(_id, ""), "_.")',
      permissions: ['create', 'update'],
    }
    expect(await lake.get(acl, await lake.signedIn('one', 'viewer'))).toEqual([200, viewer])
    expect(await lake.get(acl, await lake.signedIn('two', 'editor'))).toEqual([
      200,
      [...viewer, editing],
    ])
    expect(await lake.get(acl)).toEqual([
      200,
      [{filter: '_id in path("*")', permissions: ['read']}],
    ])
    expect(
      await statuses([
        '/projects/asean/datasets/other/acl',
        '/projects/other/datasets/production/acl',
        '/projects/other',
        '/projects/other/datasets',
      ]),
    ).toEqual([404, 404, 404, 404])
  })

  it('shows its members to who is signed in and asks for them', async () => {
    const header = await lake.signedIn('one', 'editor')
    const {id} = await lake.accounts.createToken({label: 'site', role: 'editor'})
    await lake.signedIn('gone', 'editor')
    await lake.accounts.setDisabled('gone', true)
    const project = {
      id: 'asean',
      displayName: 'Capitals',
      studioHost: null,
      organizationId: null,
      organization: null,
      isBlocked: false,
      isDisabled: false,
      isDisabledByUser: false,
      activityFeedEnabled: false,
      metadata: {},
      createdAt: '2026-01-01T00:00:00.000Z',
      features: [],
      pendingInvites: 0,
    }
    const member = {
      id: 'p0000000000000000000001',
      createdAt: '2026-03-01T09:00:00.000Z',
      updatedAt: '2026-03-01T09:00:00.000Z',
      isCurrentUser: true,
      isRobot: false,
      roles: [EDITOR],
    }
    expect(await lake.get('/projects/asean', header)).toEqual([
      200,
      {...project, members: [member, {...member, id, isCurrentUser: false, isRobot: true}]},
    ])
    expect(await lake.get('/projects/asean?includeMembers=false', header)).toEqual([200, project])
    expect(await lake.get('/projects/asean')).toEqual([200, project])
  })

  it('lists datasets, roles and grants to who is signed in', async () => {
    const header = await lake.signedIn('one', 'viewer')
    const paths = ['datasets', 'roles', 'grants'].map((name) => `/projects/asean/${name}`)
    expect(await statuses([...paths, '/datasets'])).toEqual([401, 401, 401, 401])
    const dataset = {
      name: 'production',
      aclMode: 'public',
      createdAt: '2026-01-01T00:00:00.000Z',
      createdByUserId: '<lake>',
      tags: [],
      datasetProfile: 'content',
      addonFor: null,
    }
    expect(await lake.get('/datasets', header)).toEqual([200, [dataset]])
    expect(await lake.get('/projects/asean/datasets', header)).toEqual([200, [dataset]])
    const comments = '/projects/asean/datasets?datasetProfile=comments&addonFor=production'
    expect(await lake.get(comments, header)).toEqual([200, []])
    const [, roles] = await lake.get('/projects/asean/roles', header)
    expect(Array.isArray(roles) && roles.map(({name}: {name: string}) => name)).toEqual([
      'administrator',
      'editor',
      'viewer',
    ])
    const read = [{grants: [{name: 'read', params: {}}], config: {}}]
    expect(await lake.get('/projects/asean/grants', header)).toEqual([
      200,
      {
        'sanity.project': read,
        'sanity.project.members': read,
        'sanity.document.filter': [
          {
            grants: [
              {name: 'read', params: {}},
              {name: 'history', params: {}},
            ],
            config: {filter: 'true'},
          },
        ],
      },
    ])
  })

  it('has nothing to tell where there is nothing', async () => {
    expect(await lake.get('/features')).toEqual([200, []])
    expect(await lake.get('/projects/asean/user-applications')).toEqual([200, []])
    expect(await lake.get('/projects/asean/datasets/production/settings/indexing')).toEqual([
      200,
      {},
    ])
    expect(await lake.get('/journey/announcements')).toEqual([200, []])
    expect(await lake.get('/journey/asset-limit')).toEqual([200, null])
    expect(await lake.get('/schedules/asean/production?limit=1')).toEqual([200, {schedules: []}])
    expect(await lake.get('/help')).toEqual([200, {resources: {sectionArray: []}}])
    expect(await lake.get('/intake/telemetry-status')).toEqual([200, {status: 'denied'}])
    const batch = await lake.request('/intake/batch', {method: 'POST', body: '{}'})
    expect([batch.status, ...(await statuses(['/journey/other']))]).toEqual([404, 404])
  })

  it('answers the browser’s checks', async () => {
    const ping = await lake.request('/ping')
    expect([await ping.text(), ping.headers.get('timing-allow-origin')]).toEqual(['pong', '*'])
    const allowed = async (origin: string) =>
      (await lake.request('/check/cors', {headers: {origin}})).json()
    expect(await Promise.all([ORIGIN, OTHER_STUDIO, 'https://evil.example'].map(allowed))).toEqual([
      {result: {allowed: true, withCredentials: true}},
      {result: {allowed: true, withCredentials: true}},
      {result: {allowed: false, withCredentials: false}},
    ])
  })
})
