import {spawn, type ChildProcessByStdio} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Readable, Writable} from 'node:stream'

const MAIN = resolve(import.meta.dirname, '../src/cli/main.ts')
const READY = /^Ready: (\S+)$/m

export interface Ended {
  /** `null` when a signal ended it */
  code: number | null
  stdout: string
  stderr: string
}

export interface LakeFolder extends AsyncDisposable {
  /** the data folder; not made yet */
  data: string
  /** the folder around it, for other files */
  folder: string
  /** what the command line sees of the environment: nothing of this process's own */
  env: Readonly<Record<string, string>>
}

export interface ServerProcess extends AsyncDisposable {
  origin: string
  /** what it has said until now */
  said(): string
  /** Resolves when it has said something like that. @throws an error when it ends before */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Ends it, if it runs still, and tells how it ended. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

export interface Limits {
  /** bytes that a file may grow to: beyond, writing fails as on a medium that is full */
  fileSizeLimit?: number
}

/** A folder of its own, where no other server's notes are found. */
export async function lakeFolder(): Promise<LakeFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-process-'))
  const data = join(folder, 'data')
  return {
    folder,
    data,
    env: {LAKE_DATA: data, HOST: '127.0.0.1', PORT: '0', TMPDIR: folder},
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  }
}

/** Runs the command line to its end; `input` is piped in. */
export async function runLake(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const {child, ended} = start(args, env)
  child.stdin.on('error', () => {}).end(input)
  return ended
}

/** `serve` in a process of its own, from the moment that it answers. @throws an error with what it said */
export async function startServerProcess(
  {env}: Pick<LakeFolder, 'env'>,
  args: readonly string[] = [],
  limits: Limits = {},
): Promise<ServerProcess> {
  const {child, ended, said} = start(['serve', ...args], env, limits)
  child.stdin.end()
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said())
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
      void ended.then(({code, stdout, stderr}) =>
        reject(new Error(`It ended with ${code} and never said ${pattern}:\n${stdout}${stderr}`)),
      )
      look()
    })
  const [, origin = ''] = await says(READY)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    origin,
    said,
    says,
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGKILL')
    },
  }
}

interface Started {
  child: ChildProcessByStdio<Writable, Readable, Readable>
  ended: Promise<Ended>
  said(): string
}

function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  {fileSizeLimit}: Limits = {},
): Started {
  const command = [process.execPath, MAIN, ...args]
  // POSIX counts in blocks of 512 bytes.
  const limited = ['-c', `ulimit -f ${Math.ceil((fileSizeLimit ?? 0) / 512)}; exec "$@"`, 'sh']
  const [program = '', ...rest] =
    fileSizeLimit === undefined ? command : ['/bin/sh', ...limited, ...command]
  const child = spawn(program, rest, {env, stdio: ['pipe', 'pipe', 'pipe']})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = once(child, 'close').then(() => ({code: child.exitCode, stdout, stderr}))
  return {child, ended, said: () => stdout}
}
