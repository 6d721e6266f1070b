import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const WAIT = 120_000

/** A lake in a process of its own, started from the command line as people start it. */
export interface BenchLake extends AsyncDisposable {
  pid: number
  port: number
  /** a query over HTTP, GET; the answer as it came */
  ask(path: string): Promise<Response>
}

/** @throws an error with what it said when it does not start */
export async function startLake(data: string, args: readonly string[] = []): Promise<BenchLake> {
  const child = spawnLake(['serve', ...args], data)
  const origin = await originOf(child)
  return {
    pid: child.pid ?? 0,
    port: Number(new URL(origin).port),
    ask: (path) => fetch(origin + path),
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** An administrator's API token, as `token create` prints it. */
export async function createToken(data: string): Promise<string> {
  const child = spawnLake(['token', 'create', '--role', 'administrator', '--label', 'bench'], data)
  let token = ''
  child.stdout?.on('data', (text: Buffer) => (token += text.toString()))
  const [code]: unknown[] = await once(child, 'close')
  if (code !== 0) throw new Error(`token create ended with ${String(code)}`)
  return token.trim()
}

function spawnLake(args: readonly string[], data: string): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    env: {...process.env, LAKE_DATA: data, HOST: '127.0.0.1', PORT: '0'},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function originOf(child: ChildProcess): Promise<string> {
  const said: string[] = []
  const ended = once(child, 'exit').then(() => undefined)
  const timeout = AbortSignal.timeout(WAIT)
  const {stdout, stderr} = child
  if (!stdout || !stderr) throw new Error('The lake has no output')
  stderr.on('data', (text: Buffer) => said.push(text.toString()))
  const ready = new Promise<string>((resolve, reject) => {
    timeout.addEventListener('abort', () => reject(new Error('The lake does not start')))
    createInterface(stdout).on('line', (line) => {
      const origin = /^Ready: (http:\S+)$/.exec(line)?.[1]
      if (origin !== undefined) resolve(origin)
    })
  })
  const origin = await Promise.race([ready, ended])
  if (origin === undefined) throw new Error(`The lake did not start: ${said.join('')}`)
  return origin
}
