import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {explainFailure} from './lib/explainFailure.ts'
import {LAKE_OPTIONS, LAKE_USAGE, lakeClient, readLakeSettings} from './lib/lakeSettings.ts'
import {progress} from './lib/progress.mjs'
import {root} from './lib/root.mjs'
import {runScript} from './lib/runScript.ts'
import {ScriptError, UsageError} from './lib/ScriptError.ts'
import {describeDifference} from './migrate/describeDifference.ts'
import {loadMigration, migrationNames} from './migrate/findMigrations.ts'
import {runMigration, type DocumentChange} from './migrate/runMigration.ts'

const USAGE = `Usage:
  npm run -s migrate -- list
  npm run -s migrate -- run NAME [--no-dry-run] [options]   shows what would change, or changes it
Options:
${LAKE_USAGE}`

const folder = join(root, 'migrations')

process.exitCode = await runScript(
  USAGE,
  async () => {
    const [command, ...args] = process.argv.slice(2)
    if (command === 'list') await list()
    else if (command === 'run') await runNamed(args)
    else throw new UsageError(command ? `Unknown command "${command}"` : 'What to do is missing')
  },
  (error) => (error instanceof ScriptError ? error.message : undefined),
)

async function list(): Promise<void> {
  for (const name of migrationNames(folder)) {
    console.log(`${name}  ${(await loadMigration(folder, name)).title}`)
  }
}

async function runNamed(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {...LAKE_OPTIONS, 'dry-run': {type: 'boolean', default: true}},
  })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('Name one migration')
  const migration = await loadMigration(folder, name)
  const settings = readLakeSettings(values, process.env)
  const dryRun = values['dry-run']
  const bar = progress()
  console.error(`${migration.title}: ${dryRun ? 'a dry run on' : 'changes'} "${settings.dataset}"`)
  try {
    const {read, changed} = await runMigration({
      client: lakeClient(settings),
      migration,
      dryRun,
      onProgress: (counts) =>
        bar.show(`  ${counts.read} documents read, ${counts.changed} changed`),
      onChange: (change) => {
        bar.end()
        console.log(describeChange(change))
      },
    })
    bar.end()
    console.log(
      dryRun
        ? `${changed} of ${read} documents would change. Nothing is written; --no-dry-run writes it.`
        : `${changed} of ${read} documents changed.`,
    )
  } catch (error) {
    bar.end()
    const sentence = explainFailure(error, settings)
    throw sentence === undefined ? error : new ScriptError(sentence, {cause: error})
  }
}

function describeChange({id, type, kind, differences}: DocumentChange): string {
  const what = kind === 'update' ? '' : `, ${kind}d`
  return [`${id} (${type}${what})`, ...differences.flatMap(describeDifference)].join('\n')
}
