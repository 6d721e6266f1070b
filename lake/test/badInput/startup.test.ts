import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {lakeFolder, runLake, startServerProcess, type LakeFolder} from '../serverProcess.ts'

let lake: LakeFolder

beforeEach(async () => {
  lake = await lakeFolder()
})

afterEach(() => lake[Symbol.asyncDispose]())

async function takenPort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

describe('serve', {timeout: 60_000}, () => {
  it('says that another server has the data, and which', async () => {
    await using server = await startServerProcess(lake)
    const {code, stdout, stderr} = await runLake(['serve'], lake.env)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(
      new RegExp(
        `^The data folder ${lake.data} is served already by process \\d+ at ${server.origin}\\. Stop that server first, or choose another folder with LAKE_DATA\n$`,
      ),
    )
    expect((await fetch(`${server.origin}/ping`)).status).toBe(200)
  })

  it('starts on data whose server was killed', async () => {
    await using server = await startServerProcess(lake)
    await server.end('SIGKILL')
    await using next = await startServerProcess(lake)
    expect((await fetch(`${next.origin}/ping`)).status).toBe(200)
  })

  it('says that the port is taken', async () => {
    await using taken = await takenPort()
    const {port} = taken
    const {code, stderr} = await runLake(['serve'], {...lake.env, PORT: String(port)})
    expect([code, stderr.split('\n').filter((line) => !line.startsWith('{'))]).toEqual([
      1,
      [
        `Port ${port} is taken by another program: stop that, or choose another port, as in PORT=${port + 1}`,
        '',
      ],
    ])
  })

  it('says that it cannot listen on an address that is not its own', async () => {
    const {code, stderr} = await runLake(['serve'], {...lake.env, HOST: '192.0.2.1'})
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot listen on 192.0.2.1:0: ')
  })

  it('says that the data folder is none', async () => {
    const data = join(lake.folder, 'file')
    await writeFile(data, 'not a folder')
    const {code, stderr} = await runLake(['serve'], {...lake.env, LAKE_DATA: data})
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`^The data folder ${data} cannot be used: .+\n$`))
  })

  it('names the variable that is wrong, before anything is made', async () => {
    expect(await runLake(['serve'], {...lake.env, PORT: 'http'})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'PORT must be a whole number from 0 to 65535, not "http"\n',
    })
    expect(await readdir(lake.folder)).toEqual([])
  })

  it.for([
    [['serve', '--nothing'], /^Unknown option '--nothing'/],
    [['explode'], /^Unknown command "explode"\nUsage:\n/],
    [[], /^What to do is missing\nUsage:\n/],
  ] as const)('%j is refused with code 2 and the reason', async ([args, reason]) => {
    const {code, stdout, stderr} = await runLake(args, lake.env)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(reason)
  })

  it('says what is wrong in files of roles and derivations', async () => {
    const file = (name: string) => join(lake.folder, name)
    await writeFile(file('roles.json'), '[{"name": "a", "title": "A", "description": "A"}]')
    await writeFile(file('broken.json'), '[{')
    await writeFile(file('none.ts'), 'export const roles = []')
    await writeFile(file('half.ts'), 'export default {name: "half", owns: () => true}')
    const refused = async (option: string, name: string) => {
      const {code, stdout, stderr} = await runLake(['serve', option, file(name)], lake.env)
      return [code, stdout, stderr.replaceAll(lake.folder, '')]
    }
    expect([
      await refused('--roles', 'roles.json'),
      await refused('--roles', 'broken.json'),
      await refused('--roles', 'missing.ts'),
      await refused('--derive', 'none.ts'),
      await refused('--derive', 'half.ts'),
    ]).toEqual([
      [2, '', '/roles.json: Role "a": "grants" must be an array\n'],
      [2, '', expect.stringMatching(/^The file \/broken\.json cannot be used: Expected /)],
      [2, '', expect.stringMatching(/^The file \/missing\.ts cannot be used: Cannot find /)],
      [2, '', 'The file /none.ts has no default export\n'],
      [2, '', expect.stringMatching(/^\/half\.ts: a derivation is an object with a name and /)],
    ])
  })

  it('loads all of the content or nothing, and names the line that is wrong', async () => {
    const content = join(lake.folder, 'content')
    const args = ['serve', '--content', content]
    expect(await runLake(args, lake.env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`The content folder ${content} cannot be read\n`),
    })
    await mkdir(content)
    const good = '{"_id": "a", "_type": "note"}\n'
    for (const [bad, reason] of [
      ['{"_id": "b"', 'a.ndjson, line 3: '],
      ['{"_type": "note"}', 'a.ndjson, line 3: a document with an _id is wanted'],
      [
        '{"_id": "b c", "_type": "note"}',
        'a.ndjson, line 3: `create`: "b c" is no valid document id',
      ],
      ['{"_id": "b"}', 'a.ndjson, line 3: `create`: the document must have a `_type`'],
      [
        '{"_id": "b", "_type": "note", "to": {"_ref": "gone"}}',
        'Document "b" references the document "gone"',
      ],
    ]) {
      await writeFile(join(content, 'a.ndjson'), `${good}\n${bad}\n`)
      const {code, stdout, stderr} = await runLake(args, lake.env)
      expect([code === 0, stdout.includes('Ready')]).toEqual([false, false])
      expect(stderr).toContain(reason)
    }
    await writeFile(join(content, 'a.ndjson'), good)
    await using server = await startServerProcess(lake, args.slice(1))
    expect(server.said()).toContain('Loaded 1 document')
  })
})
