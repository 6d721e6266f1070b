import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {
  lakeFolder,
  runLake,
  startServerProcess,
  type LakeFolder,
  type ServerProcess,
} from './serverProcess.ts'

const PASSWORD = 'ศาลาว่าการกรุงเทพ 2569'

let lake: LakeFolder

beforeEach(async () => {
  lake = await lakeFolder()
})

afterEach(() => lake[Symbol.asyncDispose]())

/** What a command prints, once it has succeeded. */
async function printed(args: readonly string[], input?: string, env = lake.env): Promise<string> {
  const {code, stdout, stderr} = await runLake(args, env, input)
  expect({code, stderr: code === 0 ? '' : stderr}).toEqual({code: 0, stderr: ''})
  return stdout
}

async function get({origin}: ServerProcess, path: string, token?: string): Promise<unknown[]> {
  const headers: Record<string, string> = token ? {authorization: `Bearer ${token}`} : {}
  const response = await fetch(`${origin}${path}`, {headers})
  return [response.status, await response.json()]
}

function post({origin}: ServerProcess, path: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields)
  return fetch(`${origin}${path}`, {method: 'POST', body, redirect: 'manual'})
}

const LINK = /^ {2}(http\S+)\/setup\?token=(\S+)$/m

function ndjson(...documents: object[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('')
}

/** The first column of a list. */
function names(output: string): string[] {
  return output.split('\n').flatMap((line) => line.split('\t')[0] || [])
}

describe('serve', {timeout: 60_000}, () => {
  it('prints a link for the first administrator until there is one', async () => {
    const details = {name: 'สมศรี', login: 'somsri', password: PASSWORD, repeated: PASSWORD}
    let stale: string | undefined
    {
      await using server = await startServerProcess(lake)
      const [, origin, token] = await server.says(LINK)
      expect(origin).toBe(server.origin)
      stale = token
      await server.end('SIGTERM')
    }
    {
      await using server = await startServerProcess(lake)
      const [, , token = ''] = await server.says(LINK)
      const setup = (secret = '') => fetch(`${server.origin}/setup?token=${secret}`)
      expect([(await setup(stale)).status, (await setup(token)).status]).toEqual([403, 200])

      const made = await post(server, '/setup', {token, ...details})
      const sid = /#sid=(\S+)/.exec(made.headers.get('location') ?? '')?.[1]
      expect(made.status).toBe(303)
      const [, session] = await get(server, `/v1/auth/fetch?sid=${sid}`)
      expect(session).toEqual({token: expect.any(String), label: 'Session'})
      const {token: bearer = ''}: {token?: string} = Object(session)
      expect(await get(server, '/v1/users/me', bearer)).toMatchObject([
        200,
        {name: 'สมศรี', role: 'administrator'},
      ])
      expect((await setup(token)).status).toBe(403)
      expect((await post(server, '/setup', {token, ...details, login: 'other'})).status).toBe(403)
    }
    {
      await using server = await startServerProcess(lake)
      const {code, stdout} = await server.end('SIGTERM')
      expect([code, stdout.includes('/setup')]).toEqual([0, false])
    }
  })

  it('loads content into a new dataset, once', async () => {
    const content = join(lake.folder, 'content')
    await mkdir(content)
    await writeFile(join(content, '1.ndjson'), ndjson({_id: 'a', _type: 'note', title: 'หนึ่ง'}))
    const to = {_type: 'reference', _ref: 'c'}
    const second = ndjson({_id: 'b', _type: 'note', to}, {_id: 'c', _type: 'note'})
    await writeFile(join(content, '2.ndjson'), second)
    const ids = `/v2025-02-19/data/query/meetings?query=${encodeURIComponent('*._id')}`
    const args = ['--content', content, '--dataset', 'meetings', '--project', 'asean']
    {
      await using server = await startServerProcess(lake, args)
      expect(server.said()).toContain('Loaded 3 documents of content into "meetings".\n')
      expect(await get(server, ids)).toMatchObject([200, {result: ['a', 'b', 'c']}])
      await server.end('SIGKILL')
    }
    await writeFile(join(content, '3.ndjson'), ndjson({_id: 'd', _type: 'note'}))
    {
      await using server = await startServerProcess(lake, args)
      expect(server.said()).not.toContain('Loaded')
      expect(await get(server, ids)).toMatchObject([200, {result: ['a', 'b', 'c']}])
    }
  })

  it('answers its first query with all documents, however it ended before', async () => {
    const token = (await printed(['token', 'create', '--role', 'editor', '--label', 'x'])).trim()
    const documents = Array.from({length: 1200}, (_, n) => ({_id: `n-${n}`, _type: 'n'}))
    {
      await using server = await startServerProcess(lake)
      const response = await fetch(`${server.origin}/v1/data/mutate/production`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`},
        body: JSON.stringify({mutations: documents.map((create) => ({create}))}),
      })
      expect(response.status).toBe(200)
      await server.end('SIGKILL')
    }
    await using server = await startServerProcess(lake)
    const count = `/v1/data/query/production?query=${encodeURIComponent('count(*)')}`
    expect(await get(server, count)).toMatchObject([200, {result: 1200}])
  })
})

describe('while the server runs', {timeout: 60_000}, () => {
  it('token create prints the token alone, which works at once and until it is revoked', async () => {
    await using server = await startServerProcess(lake)
    const output = await printed(['token', 'create', '--role', 'viewer', '--label', 'เว็บไซต์'])
    expect(output).toMatch(/^\S{20,}\n$/)
    const token = output.trim()
    const [, me] = await get(server, '/v1/users/me', token)
    expect(me).toMatchObject({name: 'เว็บไซต์', role: 'viewer', provider: 'token'})
    const {id = ''}: {id?: string} = Object(me)
    expect(await printed(['token', 'list'])).toMatch(new RegExp(`^${id}\tviewer\t\\S+\tเว็บไซต์\n$`))
    await printed(['token', 'revoke', id])
    expect((await get(server, '/v1/users/me', token))[0]).toBe(401)
    expect(await printed(['token', 'list'])).toBe('')
  })

  it('PORT alone finds its data', async () => {
    await using server = await startServerProcess(lake)
    const {LAKE_DATA: _, ...rest} = lake.env
    const env = {...rest, PORT: new URL(server.origin).port}
    const args = ['token', 'create', '--role', 'editor', '--label', 'x']
    const token = (await printed(args, '', env)).trim()
    expect((await get(server, '/v1/users/me', token))[0]).toBe(200)
    expect(await readdir(lake.folder)).not.toContain('lake.db')
  })

  it('dataset creates, lists and deletes', async () => {
    await using server = await startServerProcess(lake)
    const query = `/v1/data/query/second?query=${encodeURIComponent('count(*)')}`
    expect((await get(server, query))[0]).toBe(404)
    await printed(['dataset', 'create', 'second'])
    expect(await get(server, query)).toMatchObject([200, {result: 0}])
    expect(names(await printed(['dataset', 'list']))).toEqual(['production', 'second'])
    expect(await runLake(['dataset', 'create', 'second'], lake.env)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Dataset "second" already exists\n',
    })
    await printed(['dataset', 'delete', 'second'])
    expect(await get(server, query)).toEqual([
      404,
      {statusCode: 404, error: 'Not Found', message: 'Dataset "second" not found'},
    ])
    expect(names(await printed(['dataset', 'list']))).toEqual(['production'])
  })

  it('user creates people who can sign in, and ends their sessions', async () => {
    await using server = await startServerProcess(lake)
    const args = ['user', 'create', 'somchai', '--name', 'สมชาย', '--role', 'editor']
    const id = (await printed(args, `${PASSWORD}\n`)).trim()
    const signIn = async () => {
      const fields = {login: 'somchai', password: PASSWORD, origin: `${server.origin}/`}
      const {headers} = await post(server, '/login', fields)
      return /#sid=(\S+)/.exec(headers.get('location') ?? '')?.[1]
    }
    const [, session] = await get(server, `/v1/auth/fetch?sid=${await signIn()}`)
    const {token = ''}: {token?: string} = Object(session)
    expect(await get(server, '/v1/users/me', token)).toMatchObject([200, {id, role: 'editor'}])
    await printed(['user', 'role', 'somchai', 'viewer'])
    expect(await get(server, '/v1/users/me', token)).toMatchObject([200, {id, role: 'viewer'}])
    await printed(['user', 'disable', 'somchai'])
    expect((await get(server, '/v1/users/me', token))[0]).toBe(401)
    expect(await signIn()).toBeUndefined()
    expect(await printed(['user', 'list'])).toMatch(/^somchai\tviewer\tdisabled\t/)
  })
})
