import {spawn, type ChildProcess} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'

import {root} from '../../scripts/lib/root.mjs'
import {translationOptions} from '../../scripts/lib/translationOptions.mjs'

export const PASSWORD = 'ศาลาว่าการกรุงเทพมหานคร 2569'

/** The whole as `npm start` serves it, as a process of its own on new data. */
export interface Capitals extends AsyncDisposable {
  origin: string
  /** the first run's link */
  setupLink: string
  /** what has been printed */
  output(): string
  /** kills the server as a power cut would, and starts it again on the same port and data */
  restart(): Promise<void>
  /** runs `npm run lake -- …` and returns what it prints */
  command(args: readonly string[], input?: string): Promise<string>
  /** the real client, of a role or of "nobody"; an administrator's unless told otherwise */
  client(role?: string): Promise<SanityClient>
}

export interface CapitalsOptions {
  /** folder of the repository whose server is started */
  checkout?: string
  /** folder of a built studio */
  studio?: string
  /** folder of the first dataset */
  content?: string
  /** further options of `lake serve` */
  serve?: readonly string[]
}

export async function startCapitals(options: CapitalsOptions = {}): Promise<Capitals> {
  const {
    checkout = root,
    studio = join(checkout, 'dist'),
    content = 'content',
    serve = [],
  } = options
  const data = await mkdtemp(join(tmpdir(), 'capitals-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const environment = {...process.env, PORT: String(port), LAKE_DATA: data, HOST: 'localhost'}
  const main = join(checkout, 'lake', 'src', 'cli', 'main.ts')
  const project = ['--studio', studio, '--content', content, '--project', 'capitals']
  const what = [...project, ...(checkout === root ? translationOptions : []), ...serve]
  let output = ''

  function start(): Promise<ChildProcess> {
    const server = spawn(process.execPath, [main, 'serve', ...what, '--title', 'Capitals'], {
      cwd: checkout,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    return new Promise((resolve, reject) => {
      const read = (text: string) => {
        output += text
        printed += text
        if (/^Ready: .*\n/m.test(printed)) resolve(server)
      }
      server.stdout.setEncoding('utf8').on('data', read)
      server.stderr.setEncoding('utf8').on('data', read)
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)))
    })
  }

  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => running.on('exit', resolve))
    running.kill('SIGKILL')
    await ended
  }

  function command(args: readonly string[], input = ''): Promise<string> {
    const child = spawn(process.execPath, [main, ...args], {cwd: checkout, env: environment})
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.stdin.end(input)
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) =>
        code === 0 ? resolve(out.trim()) : reject(new Error(`${args.join(' ')}: ${errors}`)),
      )
    })
  }

  let running = await start()
  return {
    origin,
    get setupLink() {
      const [link] = /http:\S+\/setup\?token=\S+/.exec(output) ?? []
      if (link === undefined) throw new Error(`No link in:\n${output}`)
      return link
    },
    output: () => output,
    async restart() {
      await kill()
      running = await start()
    },
    command,
    async client(role = 'administrator') {
      const token =
        role === 'nobody'
          ? undefined
          : await command(['token', 'create', '--role', role, '--label', 'e2e'])
      return createClient({
        apiHost: origin,
        useProjectHostname: false,
        projectId: 'capitals',
        dataset: 'production',
        apiVersion: '2025-02-19',
        useCdn: false,
        ...(token !== undefined && {token}),
      })
    },
    async [Symbol.asyncDispose]() {
      await kill()
      await rm(data, {recursive: true, force: true})
    },
  }
}

/** A port that nobody uses now; the server must have the same one after a restart. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.on('error', reject)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port')),
      )
    })
  })
}
