import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {SERVER} from '../../access/identities.ts'
import {BadRequestError} from '../../errors.ts'
import type {CommandContext} from './CommandContext.ts'
import {onlyArguments, required, runCommand, UsageError} from './runCommand.ts'

const USAGE = `Usage:
  dataset list            name, created
  dataset create NAME
  dataset delete NAME     with all documents, history and files; there is no way back`

/** Datasets. Returns the exit code. */
export function datasetCommand(args: readonly string[], context: CommandContext): Promise<number> {
  return runCommand(context, USAGE, () => run(args, context))
}

async function run([action, ...rest]: readonly string[], context: CommandContext): Promise<void> {
  const {storage, clock, data} = context
  switch (action) {
    case 'list':
      parseArgs({args: rest, options: {}})
      for (const {name, createdAt} of await storage.datasets.list()) {
        context.stdout([name, createdAt].join('\t'))
      }
      return
    case 'create': {
      const name = checkDatasetName(oneName(rest))
      const createdAt = new Date(clock.now()).toISOString()
      await storage.datasets.create({name, createdAt, createdBy: SERVER.id})
      context.stderr(`Created the dataset ${name}`)
      return
    }
    case 'delete': {
      const name = oneName(rest)
      await storage.datasets.delete(name)
      await rm(join(data, 'assets', name), {recursive: true, force: true})
      context.stderr(`Deleted the dataset ${name}`)
      return
    }
    default:
      throw new UsageError(
        action === undefined
          ? 'dataset: what to do is missing'
          : `Unknown command "dataset ${action}"`,
      )
  }
}

/** The names that Sanity takes. @throws BadRequestError */
export function checkDatasetName(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name)) return name
  throw new BadRequestError(
    `"${name}" cannot be the name of a dataset: 1 to 64 small letters, digits, "_" and "-", a letter or digit first`,
  )
}

function oneName(args: string[]): string {
  const {positionals} = parseArgs({args, options: {}, allowPositionals: true})
  onlyArguments(positionals, 1)
  return required(positionals[0], 'NAME')
}
