import {parseArgs} from 'node:util'

import {exportToFile} from './dataset/exportToFile.ts'
import {importFromFile} from './dataset/importFromFile.ts'
import type {OnStep} from './dataset/OnStep.ts'
import {explainFailure} from './lib/explainFailure.ts'
import {
  LAKE_OPTIONS,
  LAKE_USAGE,
  lakeClient,
  readLakeSettings,
  type LakeSettings,
} from './lib/lakeSettings.ts'
import {progress} from './lib/progress.mjs'
import {runScript} from './lib/runScript.ts'
import {ScriptError, UsageError} from './lib/ScriptError.ts'

const USAGE = `Usage:
  npm run -s dataset -- export --out FILE.tar.gz [--no-assets] [--overwrite] [options]
  npm run -s dataset -- import FILE.tar.gz|FILE.ndjson [--replace|--missing] [options]
    --replace   replaces documents that are there already
    --missing   leaves them as they are
Options:
${LAKE_USAGE}`

const bar = progress()

process.exitCode = await runScript(
  USAGE,
  async () => {
    const [command, ...args] = process.argv.slice(2)
    if (command === 'export') await exportNamed(args)
    else if (command === 'import') await importNamed(args)
    else throw new UsageError(command ? `Unknown command "${command}"` : 'What to do is missing')
  },
  (error) => (error instanceof ScriptError ? error.message : undefined),
)

async function exportNamed(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    allowNegative: true,
    options: {
      ...LAKE_OPTIONS,
      out: {type: 'string'},
      assets: {type: 'boolean', default: true},
      overwrite: {type: 'boolean', default: false},
    },
  })
  const {out: file, assets, overwrite} = values
  if (!file) throw new UsageError('--out is missing: the file to write')
  await onLake(readLakeSettings(values, process.env), async (client, {dataset}) => {
    const request = {client, dataset, file, assets, overwrite, onStep: showStep}
    const {documentCount, assetCount} = await exportToFile(request)
    bar.end()
    console.log(`${documentCount} documents and ${assetCount} assets of "${dataset}": ${file}`)
  })
}

async function importNamed(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LAKE_OPTIONS,
      replace: {type: 'boolean', default: false},
      missing: {type: 'boolean', default: false},
    },
  })
  const {replace, missing} = values
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new UsageError('Name one file to import')
  if (replace && missing) throw new UsageError('Give --replace or --missing, not both')
  const operation = replace ? 'createOrReplace' : missing ? 'createIfNotExists' : 'create'
  await onLake(readLakeSettings(values, process.env), async (client, {dataset}) => {
    const {documents, warnings} = await importFromFile({
      client,
      file,
      operation,
      onStep: showStep,
    })
    bar.end()
    for (const warning of warnings) console.error(`Warning: ${warning}`)
    console.log(`${documents} documents from ${file} are in "${dataset}".`)
  })
}

/** Does work on a lake that answers, and says in a sentence what goes wrong. */
async function onLake(
  settings: LakeSettings,
  work: (client: ReturnType<typeof lakeClient>, settings: LakeSettings) => Promise<void>,
): Promise<void> {
  try {
    const client = lakeClient(settings)
    await client.fetch('count(*[0...1])')
    await work(client, settings)
  } catch (error) {
    bar.end()
    const sentence = explainFailure(error, settings) ?? plainMessage(error)
    throw sentence === undefined ? error : new ScriptError(sentence, {cause: error})
  }
}

/** What the libraries say about a file; errors of other kinds are faults of ours. */
function plainMessage(error: unknown): string | undefined {
  return error instanceof Error && error.name === 'Error' ? error.message : undefined
}

function showStep({step, current, total}: Parameters<OnStep>[0]): void {
  const counts = current === undefined ? '' : ` ${current}${total ? ` of ${total}` : ''}`
  bar.show(`  ${step.replace(/\s*(\.\.\.|…)$/, '')} …${counts}`)
}
