import {createHash} from 'node:crypto'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {
  BadRequestError,
  ForbiddenError,
  LakeError,
  NotFoundError,
  TooManyRequestsError,
  UnauthorizedError,
} from '../errors.ts'
import {silentLogger} from '../logger.ts'
import {createAccounts} from './createAccounts.ts'
import {firstRunLink} from './firstRun.ts'
import {createPasswords} from './passwords.ts'
import {PersonDetailsError} from './personDetails.ts'
import {HOUR, MINUTE, PASSWORD, testAccounts, type TestAccounts} from './testAccounts.ts'

const SOMSRI = {name: 'สมศรี', login: 'Somsri@example.org', password: PASSWORD, roles: ['editor']}

let lake: TestAccounts

beforeEach(async () => {
  lake = await testAccounts()
})

afterEach(() => lake.close())

async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work
  } catch (error) {
    return error instanceof LakeError ? error.name : error
  }
}

function who(header: string | undefined): Promise<unknown> {
  return outcome(lake.accounts.identify(header).then(({id}) => id))
}

describe('people', () => {
  it('are created with a hash of their password', async () => {
    const profile = await lake.accounts.createUser(SOMSRI)
    expect(profile).toEqual({
      kind: 'user',
      id: 'p0000000000000000000001',
      login: 'somsri@example.org',
      name: 'สมศรี',
      email: 'somsri@example.org',
      roles: [expect.objectContaining({name: 'editor'})],
      createdAt: '2026-03-01T09:00:00.000Z',
      disabled: false,
    })
    const [record] = await lake.storage.accounts.users()
    expect(record?.passwordHash).toMatch(/^\$scrypt\$/)
    expect(await lake.accounts.profile(profile.id)).toEqual(profile)
    expect(await lake.accounts.profiles()).toEqual([profile])
  })

  it('need a free login, details that will do, a role that exists', async () => {
    await lake.accounts.createUser(SOMSRI)
    await expect(
      lake.accounts.createUser({...SOMSRI, login: 'SOMSRI@example.org'}),
    ).rejects.toEqual(new PersonDetailsError({login: 'loginTaken'}))
    await expect(lake.accounts.createUser({...SOMSRI, password: 'short'})).rejects.toEqual(
      new PersonDetailsError({password: 'passwordTooShort'}),
    )
    await expect(
      lake.accounts.createUser({...SOMSRI, login: 'b', roles: ['owner']}),
    ).rejects.toThrow('There is no role "owner": the roles are administrator, editor, viewer')
    await expect(lake.accounts.createUser({...SOMSRI, login: 'b', roles: []})).rejects.toThrow(
      BadRequestError,
    )
    expect((await lake.storage.accounts.users()).length).toBe(1)
  })

  it('lose their sessions when they are disabled, deleted or given a new password', async () => {
    const headers = [
      await lake.signedIn('one', 'editor'),
      await lake.signedIn('two', 'editor'),
      await lake.signedIn('three', 'editor'),
      await lake.signedIn('four', 'editor'),
    ]
    await Promise.all(headers.map(who))
    await lake.accounts.setDisabled('one', true)
    await lake.accounts.deleteUser('two')
    await lake.accounts.setPassword('three', 'another long one')
    await lake.accounts.setRoles('four', ['viewer'])
    expect(await Promise.all(headers.slice(0, 3).map(who))).toEqual(
      Array(3).fill('UnauthorizedError'),
    )
    expect((await lake.accounts.identify(headers[3])).roles.map(({name}) => name)).toEqual([
      'viewer',
    ])
    await lake.accounts.setDisabled('one', false)
    expect(await who(headers[0])).toBe('UnauthorizedError')
    await lake.other().storage.accounts.updateUser('p0000000000000000000004', {disabled: true})
    expect(await who(headers[3])).toBe('UnauthorizedError')
    expect(await outcome(lake.accounts.setDisabled('nobody', true))).toBe('NotFoundError')
  })
})

describe('authenticate', () => {
  it('takes the login in any case and the right password', async () => {
    const {id} = await lake.accounts.createUser(SOMSRI)
    expect(await lake.accounts.authenticate(' SOMSRI@EXAMPLE.ORG', PASSWORD, '::1')).toBe(id)
  })

  it('does the same work and says the same for unknown, wrong and disabled', async () => {
    await lake.accounts.createUser(SOMSRI)
    const attempts = () => [
      lake.accounts.authenticate('nobody', PASSWORD, '::1'),
      lake.accounts.authenticate(SOMSRI.login, 'a wrong password', '::1'),
    ]
    const errors = (await Promise.allSettled(attempts())).map(
      (one) => one.status === 'rejected' && one.reason,
    )
    await lake.accounts.setDisabled(SOMSRI.login, true)
    errors.push(
      await lake.accounts
        .authenticate(SOMSRI.login, PASSWORD, '::1')
        .catch((error: unknown) => error),
    )
    const expected = new UnauthorizedError('invalid', 'The login or the password is not right')
    expect(errors).toEqual([expected, expected, expected])
    expect(lake.verified.toSorted()).toEqual(['known', 'known', 'unknown'])
  })

  it('limits attempts by login, known or not, and lets in again after the delay', async () => {
    const {id} = await lake.accounts.createUser(SOMSRI)
    for (const login of [SOMSRI.login, 'nobody']) {
      for (let attempt = 0; attempt < 6; attempt++) {
        const address = `203.0.113.${attempt}`
        expect(await outcome(lake.accounts.authenticate(login, 'wrong', address))).toBe(
          'UnauthorizedError',
        )
      }
      const blocked = lake.accounts.authenticate(login, PASSWORD, '203.0.113.9')
      await expect(blocked).rejects.toEqual(new TooManyRequestsError(30))
    }
    expect(lake.verified.length).toBe(12)
    lake.pass(30_000)
    expect(await lake.accounts.authenticate(SOMSRI.login, PASSWORD, '::1')).toBe(id)
  })

  it('limits attempts by address; a right one does not set the count back', async () => {
    await lake.accounts.createUser(SOMSRI)
    for (let attempt = 0; attempt < 30; attempt++) {
      await lake.accounts.authenticate(SOMSRI.login, PASSWORD, '::1')
      await outcome(lake.accounts.authenticate(`nobody${attempt}`, 'wrong', '::1'))
    }
    const login = SOMSRI.login
    expect(await outcome(lake.accounts.authenticate(login, PASSWORD, '::1'))).toBe(
      'TooManyRequestsError',
    )
    expect(await lake.accounts.authenticate(login, PASSWORD, '203.0.113.1')).toMatch(/^p/)
  })

  it('hashes anew when the parameters are outdated', async () => {
    await lake.accounts.createUser(SOMSRI)
    const dearer = createAccounts({
      storage: lake.storage,
      clock: lake.clock,
      logger: silentLogger,
      passwords: createPasswords({ln: 5, r: 8, p: 1}),
    })
    await dearer.authenticate(SOMSRI.login, PASSWORD, '::1')
    const [record] = await lake.storage.accounts.users()
    expect(record?.passwordHash).toMatch(/^\$scrypt\$ln=5,/)
    await dearer.authenticate(SOMSRI.login, PASSWORD, '::1')
  })
})

describe('sessions', () => {
  it('are stored as a hash of their token', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    const token = header.slice('Bearer '.length)
    expect(token).toMatch(/^[\w-]{43}$/)
    const hash = createHash('sha256').update(token).digest('hex')
    expect(await lake.storage.accounts.session(hash)).toEqual({
      tokenHash: hash,
      userId: 'p0000000000000000000001',
      createdAt: '2026-03-01T09:00:00.000Z',
      expiresAt: '2026-03-01T21:00:00.000Z',
    })
    expect(await lake.storage.accounts.session(token)).toBe(undefined)
  })

  it('end after 12 hours without use', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    lake.pass(12 * HOUR - 1)
    expect(await lake.accounts.isValid(header)).toBe(true)
    lake.pass(1)
    expect(await lake.accounts.isValid(header)).toBe(false)
    expect(await who(header)).toBe('UnauthorizedError')
  })

  it('go on while they are used, also after a restart, for 14 days at most', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    for (let hours = 0; hours < 14 * 24 - 10; hours += 10) {
      lake.pass(10 * HOUR)
      expect(await who(header)).toBe('p0000000000000000000001')
    }
    expect(await lake.accounts.expiry(header)).toBe('2026-03-15T09:00:00.000Z')
    const restarted = lake.other().accounts
    expect((await restarted.identify(header)).id).toBe('p0000000000000000000001')
    lake.pass(10 * HOUR)
    expect(await who(header)).toBe('UnauthorizedError')
  })

  it('end with sign-out, also one that nobody asked about before', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    expect(await who(header)).toBe('p0000000000000000000001')
    await lake.accounts.endSession(header)
    await lake.accounts.endSession(undefined)
    expect(await who(header)).toBe('UnauthorizedError')
  })

  it('that are over are cleared away with the next sign-in', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    const hash = createHash('sha256').update(header.slice(7)).digest('hex')
    lake.pass(13 * HOUR)
    await lake.accounts.startSession('p0000000000000000000001')
    expect(await lake.storage.accounts.session(hash)).toBe(undefined)
  })
})

describe('sids', () => {
  it('give a session once', async () => {
    const {id} = await lake.accounts.createUser(SOMSRI)
    const sid = lake.accounts.issueSid(id)
    const token = await lake.accounts.redeemSid(sid)
    expect(await who(`Bearer ${token}`)).toBe(id)
    expect(await outcome(lake.accounts.redeemSid(sid))).toBe('UnauthorizedError')
  })

  it('end after a minute, and with the user', async () => {
    const {id} = await lake.accounts.createUser(SOMSRI)
    const old = lake.accounts.issueSid(id)
    lake.pass(MINUTE)
    expect(await outcome(lake.accounts.redeemSid(old))).toBe('UnauthorizedError')
    const disabled = lake.accounts.issueSid(id)
    await lake.accounts.setDisabled(SOMSRI.login, true)
    expect(await outcome(lake.accounts.redeemSid(disabled))).toBe('UnauthorizedError')
  })
})

describe('identify', () => {
  it('gives anonymous without a header and refuses what is no valid token', async () => {
    const anonymous = await lake.accounts.identify(undefined)
    expect([anonymous.kind, anonymous.id]).toEqual(['anonymous', '<anonymous>'])
    expect(await lake.accounts.identify(undefined)).toBe(anonymous)
    const refused = ['', 'Bearer', 'Bearer ', 'Bearer unknown', 'Basic YTpi', 'Bearer a b']
    expect(await Promise.all(refused.map(who))).toEqual(refused.map(() => 'UnauthorizedError'))
    expect(await lake.accounts.isValid('Bearer unknown')).toBe(false)
  })

  it('takes the scheme in any case and gives the same identity again', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    const identity = await lake.accounts.identify(header)
    expect(await lake.accounts.identify(header.replace('Bearer', 'bearer'))).toBe(identity)
  })

  it('sees at once what another process did', async () => {
    const {accounts: elsewhere} = lake.other()
    const {id, token} = await elsewhere.createToken({label: 'site', role: 'viewer'})
    const session = await lake.signedIn('somsri', 'editor')
    expect([await who(`Bearer ${token}`), await who(session)]).toEqual([
      id,
      'p0000000000000000000002',
    ])
    await elsewhere.revokeToken(id)
    await elsewhere.setDisabled('somsri', true)
    expect([await who(`Bearer ${token}`), await who(session)]).toEqual([
      'UnauthorizedError',
      'UnauthorizedError',
    ])
  })
})

describe('API tokens', () => {
  it('have one role, are stored as a hash, and end when revoked', async () => {
    const {id, token} = await lake.accounts.createToken({label: ' เว็บไซต์ ', role: 'viewer'})
    expect(token).toMatch(/^cap_[\w-]{43}$/)
    expect(await lake.storage.accounts.tokens()).toEqual([
      {
        id,
        tokenHash: createHash('sha256').update(token).digest('hex'),
        label: 'เว็บไซต์',
        role: 'viewer',
        createdAt: '2026-03-01T09:00:00.000Z',
      },
    ])
    const identity = await lake.accounts.identify(`Bearer ${token}`)
    expect([identity.kind, identity.id, identity.roles.map(({name}) => name)]).toEqual([
      'token',
      id,
      ['viewer'],
    ])
    expect((await lake.accounts.profile(id))?.name).toBe('เว็บไซต์')
    lake.pass(1000 * HOUR)
    expect(await who(`Bearer ${token}`)).toBe(id)
    await lake.accounts.revokeToken(id)
    expect(await who(`Bearer ${token}`)).toBe('UnauthorizedError')
    await expect(lake.accounts.revokeToken(id)).rejects.toThrow(NotFoundError)
  })

  it('need a label and a role that exists', async () => {
    await expect(lake.accounts.createToken({label: ' ', role: 'viewer'})).rejects.toThrow('label')
    await expect(lake.accounts.createToken({label: 'x', role: 'root'})).rejects.toThrow('"root"')
    expect(await lake.storage.accounts.tokens()).toEqual([])
  })
})

describe('first run', () => {
  const details = {name: 'ผู้ดูแล', login: 'admin', password: PASSWORD}

  it('lets one administrator in with the newest link', async () => {
    const first = (await lake.accounts.newSetupToken()) ?? ''
    const second = (await lake.accounts.newSetupToken()) ?? ''
    expect(firstRunLink('http://localhost:3333', second)).toBe(
      `http://localhost:3333/setup?token=${second}`,
    )
    expect(await Promise.all([first, second, ''].map(lake.accounts.isSetupToken))).toEqual([
      false,
      true,
      false,
    ])
    const results = await Promise.allSettled(
      ['one', 'two'].map((login) =>
        lake.accounts.createFirstAdministrator(second, {...details, login}),
      ),
    )
    expect(
      results.map((one) => (one.status === 'rejected' ? one.reason : one.value.login)),
    ).toEqual(['one', new ForbiddenError('This link is no longer valid')])
    expect(await lake.accounts.newSetupToken()).toBe(undefined)
    expect(await lake.accounts.isSetupToken(second)).toBe(false)
  })

  it('keeps the link when the details will not do', async () => {
    const token = (await lake.accounts.newSetupToken()) ?? ''
    await expect(
      lake.accounts.createFirstAdministrator(token, {...details, password: 'short'}),
    ).rejects.toThrow(PersonDetailsError)
    expect((await lake.accounts.createFirstAdministrator(token, details)).roles[0]?.name).toBe(
      'administrator',
    )
  })

  it('ends the link when an administrator comes in another way', async () => {
    const token = (await lake.accounts.newSetupToken()) ?? ''
    await lake.accounts.createUser({...details, login: 'viewer', roles: ['viewer']})
    expect(await lake.accounts.isSetupToken(token)).toBe(true)
    await lake.accounts.createUser({...details, roles: ['administrator']})
    expect(await lake.accounts.isSetupToken(token)).toBe(false)
  })
})
