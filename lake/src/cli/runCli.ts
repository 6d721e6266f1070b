import {existsSync} from 'node:fs'
import {join} from 'node:path'

import {systemClock} from '../clock.ts'
import {BadRequestError, LakeError} from '../errors.ts'
import {openSqliteStorage} from '../storage/sqlite/openSqliteStorage.ts'
import type {CommandContext} from './commands/CommandContext.ts'
import {datasetCommand} from './commands/dataset.ts'
import {runCommand} from './commands/runCommand.ts'
import {SERVE_USAGE, serveCommand} from './commands/serve.ts'
import {tokenCommand} from './commands/token.ts'
import {userCommand} from './commands/user.ts'
import {readEnvironment, type Environment} from './environment.ts'
import {readPassword} from './readPassword.ts'
import {dataOfRunningServer} from './runningServers.ts'

const USAGE = `Usage:
  serve      the server
  token      API tokens: create, list, revoke
  user       people: list, create, password, role, disable, enable, delete
  dataset    datasets: list, create, delete
token, user and dataset work on the data in LAKE_DATA (./data), also while it is served; with PORT
alone, on the data of the server there.`

const stdout = (line: string) => void process.stdout.write(`${line}\n`)
const stderr = (line: string) => void process.stderr.write(`${line}\n`)

const DATA_COMMANDS: Readonly<
  Record<string, (args: readonly string[], context: CommandContext) => Promise<number>>
> = {token: tokenCommand, user: userCommand, dataset: datasetCommand}

/** Does what the arguments say. Returns the exit code. */
export async function runCli([command, ...args]: readonly string[]): Promise<number> {
  try {
    const environment = readEnvironment(process.env, process.cwd())
    if (command === 'serve') return await serve(args, environment)
    const dataCommand = DATA_COMMANDS[command ?? '']
    if (dataCommand) return await onData(dataCommand, args, environment)
    stderr(command === undefined ? 'What to do is missing' : `Unknown command "${command}"`)
    stderr(USAGE)
    return 2
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    stderr(error.message)
    return error instanceof BadRequestError ? 2 : 1
  }
}

async function serve(args: string[], environment: Environment): Promise<number> {
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  return runCommand({stderr}, SERVE_USAGE, () =>
    serveCommand(args, {environment, folder: process.cwd(), stdout, stderr, stopped}),
  )
}

async function onData(
  command: (typeof DATA_COMMANDS)[string],
  args: readonly string[],
  environment: Environment,
): Promise<number> {
  const served = environment.portOnly ? dataOfRunningServer(environment.port) : undefined
  const data = served ?? environment.data
  const file = join(data, 'lake.db')
  if (!existsSync(file)) stderr(`There was no data in ${data}: a new database is made there`)
  const storage = openSqliteStorage(file)
  try {
    return await command(args, {
      storage,
      data,
      clock: systemClock,
      stdout,
      stderr,
      password: (prompt) =>
        readPassword(prompt, process.stdin, (text) => void process.stderr.write(text)),
    })
  } finally {
    await storage.close()
  }
}
