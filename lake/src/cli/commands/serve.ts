import {isAbsolute, resolve} from 'node:path'
import {parseArgs} from 'node:util'

import {firstRunLink} from '../../access/firstRun.ts'
import {SERVER} from '../../access/identities.ts'
import type {Role} from '../../access/Identity.ts'
import {parseRoles} from '../../access/parseRoles.ts'
import {systemClock} from '../../clock.ts'
import type {Dataset} from '../../datasets/Dataset.ts'
import {isDerivation, type Derivation} from '../../derived/Derivation.ts'
import {BadRequestError} from '../../errors.ts'
import {lineLogger} from '../../logger.ts'
import {openLake, type Lake} from '../../openLake.ts'
import {startServer} from '../../startServer.ts'
import type {Environment} from '../environment.ts'
import {importFile} from '../importFile.ts'
import {loadContent} from '../loadContent.ts'
import {lockDataFolder} from '../lockDataFolder.ts'
import {readServices} from '../readServices.ts'
import {noteRunningServer} from '../runningServers.ts'
import {checkDatasetName} from './dataset.ts'
import {onlyArguments} from './runCommand.ts'

export const SERVE_USAGE = `Usage:
  serve [--studio FOLDER] [--content FOLDER] [--dataset NAME] [--project ID] [--title TEXT]
        [--roles FILE] [--derive FILE]… [--service NAME=URL]…
    --studio    a built studio, served on the same origin
    --content   *.ndjson files for a dataset that is still empty
    --roles     further roles: JSON, or a module with a default export, [{name, title, description, grants}]
    --derive    documents that are made of others: a module with a default export {name, owns, targets, derive}
    --service   may be called by way of this server, see the README
    --dataset   is made when there is none yet; "production" when left out
PORT, HOST and LAKE_DATA say where; see the README for the other variables.`

export interface ServeContext {
  environment: Environment
  /** what relative folders are relative to */
  folder: string
  stdout: (line: string) => void
  stderr: (line: string) => void
  /** resolves when the server is to stop */
  stopped: Promise<string>
}

/** Serves until it is told to stop. @throws LakeError with what to say when it cannot */
export async function serveCommand(args: string[], context: ServeContext): Promise<void> {
  const {environment, stdout, stderr} = context
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      studio: {type: 'string'},
      content: {type: 'string'},
      dataset: {type: 'string', default: 'production'},
      project: {type: 'string', default: 'lake'},
      title: {type: 'string', default: 'Lake'},
      roles: {type: 'string'},
      derive: {type: 'string', multiple: true, default: []},
      service: {type: 'string', multiple: true, default: []},
    },
  })
  onlyArguments(positionals, 0)
  const inFolder = (path: string) => (isAbsolute(path) ? path : resolve(context.folder, path))
  const name = checkDatasetName(values.dataset)
  const {data} = environment
  const services = readServices(environment.services, values.service)
  const roles = values.roles === undefined ? [] : await readRoles(inFolder(values.roles))
  const derivations = await Promise.all(values.derive.map((file) => readDerivation(inFolder(file))))

  const lock = lockDataFolder(data)
  try {
    stdout(`Opening the data in ${data} …`)
    const lake = await openLake({
      data,
      projectId: values.project,
      logger: lineLogger(stderr, environment.log),
      queryLimit: environment.queryLimit,
      derivations,
    })
    try {
      await lake.accounts.defineRoles(roles)
      const dataset = await openDataset(lake, name)
      stdout(
        `The dataset "${name}" has ${dataset.documents.size - dataset.derived.size} documents.`,
      )
      if (values.content !== undefined) await fill(dataset, inFolder(values.content), stdout)
      const server = await startServer(lake, {
        ...environment,
        services,
        displayName: values.title,
        studio: values.studio === undefined ? undefined : inFolder(values.studio),
      })
      const origin = environment.publicUrl ?? server.origin
      lock.describe(`process ${process.pid} at ${origin}`)
      const forget = noteRunningServer(server.port, data)
      stdout(`Ready: ${origin}`)
      for (const {name: service, url} of services) {
        stdout(`The service "${service}" is ${url.origin}${url.pathname}`)
      }
      await sayFirstRun(lake, origin, stdout)
      // The first search need not wait for its index then.
      void lake.queries.views(dataset).text.ready()
      stdout(`Stopping (${await context.stopped}) …`)
      forget()
      await server.close()
    } finally {
      await lake.close()
    }
  } finally {
    lock.release()
  }
}

/** @throws BadRequestError that names the file and what is wrong in it */
async function readRoles(file: string): Promise<Role[]> {
  const value = await importFile(file)
  try {
    return parseRoles(value)
  } catch (cause) {
    if (!(cause instanceof BadRequestError)) throw cause
    throw new BadRequestError(`${file}: ${cause.message}`, {cause})
  }
}

/** @throws BadRequestError that names the file */
async function readDerivation(file: string): Promise<Derivation> {
  const value = await importFile(file)
  if (isDerivation(value)) return value
  throw new BadRequestError(
    `${file}: a derivation is an object with a name and the functions owns, targets and derive`,
  )
}

async function openDataset({storage, datasets}: Lake, name: string): Promise<Dataset> {
  const known = await storage.datasets.list()
  if (!known.some((one) => one.name === name)) {
    const createdAt = new Date(systemClock.now()).toISOString()
    await storage.datasets.create({name, createdAt, createdBy: SERVER.id})
  }
  return datasets.get(name)
}

async function fill(
  dataset: Dataset,
  folder: string,
  stdout: (line: string) => void,
): Promise<void> {
  const loaded = await loadContent(dataset, folder)
  if (loaded !== undefined) stdout(`Loaded ${loaded} documents of content into "${dataset.name}".`)
}

async function sayFirstRun(
  {accounts}: Lake,
  origin: string,
  stdout: (line: string) => void,
): Promise<void> {
  const token = await accounts.newSetupToken()
  if (token === undefined) return
  stdout('')
  stdout('There is no administrator yet. Open this link once to choose a name and a password:')
  stdout(`  ${firstRunLink(origin, token)}`)
  stdout('')
}
