import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {createPasswords} from '../../access/passwords.ts'
import {PASSWORD, testAccounts, type TestAccounts} from '../../access/testAccounts.ts'
import type {CommandContext} from './CommandContext.ts'
import {tokenCommand} from './token.ts'
import {userCommand} from './user.ts'

let lake: TestAccounts
let typed: string | undefined

beforeEach(async () => {
  lake = await testAccounts()
  typed = undefined
})

afterEach(() => lake.close())

interface Run {
  code: number
  out: string[]
  error: string[]
}

/** The command as another process, on the data of the server that runs. */
async function run(
  command: (args: string[], context: CommandContext) => Promise<number>,
  ...args: string[]
): Promise<Run> {
  const out: string[] = []
  const error: string[] = []
  const code = await command(args, {
    storage: lake.other().storage,
    data: lake.folder,
    clock: lake.clock,
    stdout: (line) => out.push(line),
    stderr: (line) => error.push(line),
    password: async () => {
      if (typed === undefined) throw new Error('asked for a password')
      return typed
    },
    passwords: createPasswords({ln: 4, r: 8, p: 1}),
  })
  return {code, out, error}
}

function signIn(login: string, password = PASSWORD): Promise<string> {
  return lake.accounts.authenticate(login, password, '::1').catch(() => 'refused')
}

describe('token', () => {
  it('create prints the token and nothing else; the server knows it at once', async () => {
    const {code, out, error} = await run(
      tokenCommand,
      'create',
      '--role',
      'editor',
      '--label',
      'site',
    )
    expect({code, error, lines: out.length}).toEqual({code: 0, error: [], lines: 1})
    const identity = await lake.accounts.identify(`Bearer ${out[0]}`)
    expect(identity.roles.map(({name}) => name)).toEqual(['editor'])
  })

  it('list shows them, revoke ends them', async () => {
    const {id, token} = await lake.accounts.createToken({label: 'เว็บไซต์', role: 'viewer'})
    expect((await run(tokenCommand, 'list')).out).toEqual([
      `${id}\tviewer\t2026-03-01T09:00:00.000Z\tเว็บไซต์`,
    ])
    await lake.accounts.identify(`Bearer ${token}`)
    expect(await run(tokenCommand, 'revoke', id)).toEqual({
      code: 0,
      out: [],
      error: [`Revoked ${id}`],
    })
    await expect(lake.accounts.identify(`Bearer ${token}`)).rejects.toThrow('not valid')
    expect(await run(tokenCommand, 'revoke', id)).toEqual({
      code: 1,
      out: [],
      error: [`No token "${id}"`],
    })
  })

  it('says what is wrong with the command line', async () => {
    const lines = [
      [],
      ['make'],
      ['create', '--label', 'x'],
      ['create', '--role', 'viewer'],
      ['create', '--role', 'root', '--label', 'x'],
      ['create', '--role', 'viewer', '--label', 'x', '--admin'],
      ['create', 'extra', '--role', 'viewer', '--label', 'x'],
      ['revoke'],
      ['revoke', 'a', 'b'],
    ]
    const runs = await Promise.all(lines.map((args) => run(tokenCommand, ...args)))
    expect(runs.map(({code, out}) => ({code, out}))).toEqual(runs.map(() => ({code: 2, out: []})))
    expect(runs.map(({error}) => error[0])).toEqual([
      'token: what to do is missing',
      'Unknown command "token make"',
      '--role is missing',
      '--label is missing',
      'There is no role "root": the roles are administrator, editor, viewer',
      expect.stringContaining("'--admin'"),
      expect.stringContaining("'extra'"),
      'ID is missing',
      'Unexpected argument "b"',
    ])
    expect(await lake.storage.accounts.tokens()).toEqual([])
  })
})

describe('user', () => {
  it('create takes the password from the prompt and prints the id', async () => {
    typed = PASSWORD
    const args = [
      'create',
      'Somsri',
      '--name',
      'สมศรี',
      '--role',
      'editor',
      '--email',
      's@example.org',
    ]
    const {code, out, error} = await run(userCommand, ...args)
    expect({code, error}).toEqual({code: 0, error: []})
    expect(await signIn('somsri')).toBe(out[0])
    expect((await run(userCommand, 'list')).out).toEqual([
      `somsri\teditor\tenabled\t2026-03-01T09:00:00.000Z\t${out[0]}\tสมศรี`,
    ])
    expect(await run(userCommand, ...args)).toEqual({
      code: 2,
      out: [],
      error: ['This user name is taken.'],
    })
  })

  it('password, role, disable, enable and delete change the running server', async () => {
    const header = await lake.signedIn('somsri', 'editor')
    const {id} = await lake.accounts.identify(header)
    const roles = async () => (await lake.accounts.profile(id))?.roles.map(({name}) => name)

    expect((await run(userCommand, 'role', 'somsri', 'viewer')).error).toEqual([
      'somsri is viewer now',
    ])
    expect(await roles()).toEqual(['viewer'])
    expect((await run(userCommand, 'role', 'somsri', 'viewer,editor', 'viewer')).error).toEqual([
      'somsri is viewer, editor now',
    ])
    expect(await roles()).toEqual(['viewer', 'editor'])
    expect((await run(userCommand, 'disable', 'somsri')).error).toEqual(['somsri is disabled'])
    await expect(lake.accounts.identify(header)).rejects.toThrow('not valid')
    expect(await signIn('somsri')).toBe('refused')
    expect((await run(userCommand, 'enable', 'somsri')).error).toEqual(['somsri is enabled'])
    expect(await signIn('somsri')).toBe(id)
    typed = 'another long one'
    expect((await run(userCommand, 'password', 'SOMSRI')).code).toBe(0)
    expect([await signIn('somsri'), await signIn('somsri', typed)]).toEqual(['refused', id])
    expect((await run(userCommand, 'delete', 'somsri')).error).toEqual(['Deleted somsri'])
    expect(await lake.accounts.profile(id)).toBe(undefined)
  })

  it('asks for no password when the rest is wrong', async () => {
    const lines = [
      ['create', 'a', '--name', 'A', '--role', 'root'],
      ['create', 'a', '--role', 'viewer'],
      ['create', 'a', '--name', 'A', '--role', 'viewer', '--password', PASSWORD],
      ['password', 'nobody'],
    ]
    const runs = await Promise.all(lines.map((args) => run(userCommand, ...args)))
    expect(runs.map(({code, error}) => [code, error[0]])).toEqual([
      [2, 'There is no role "root": the roles are administrator, editor, viewer'],
      [2, '--name is missing'],
      [2, expect.stringContaining("'--password'")],
      [1, 'There is no user "nobody"'],
    ])
  })

  it('refuses a weak password', async () => {
    typed = 'short'
    const {code, error} = await run(userCommand, 'create', 'a', '--name', 'A', '--role', 'viewer')
    expect([code, error]).toEqual([2, ['The password must have at least 10 characters.']])
    expect(await lake.storage.accounts.users()).toEqual([])
  })
})
