import {parseArgs} from 'node:util'

import {FileError} from '@capitals/translation/files'
import {MachineError} from '@capitals/translation/machine'

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
import {draftTranslations} from './translations/draftTranslations.ts'
import {exportGlossary, importGlossary} from './translations/exchangeGlossary.ts'
import {exportTranslations} from './translations/exportTranslations.ts'
import {importTranslations} from './translations/importTranslations.ts'
import {oneOf, readFormat, readLanguage, readStates, readTypes} from './translations/readOptions.ts'
import {translationStatus} from './translations/translationStatus.ts'
import {undoImport} from './translations/undoImport.ts'

const USAGE = `Usage:
  npm run -s translations -- status [--language en] [--type meeting] [--json] [options]
  npm run -s translations -- export --language en --format xliff2|xliff1|xlsx|csv --out FILE
      [--type meeting,session] [--state missing,draft,review,approved,stale] [--words en|th] [options]
  npm run -s translations -- import FILE [--dry-run] [--as draft|review]
      [--moved-source refuse|draft] [--moved-target refuse|replace] [options]
  npm run -s translations -- undo FILE.undo-….json [--dry-run] [options]
  npm run -s translations -- draft --language en [--type meeting] [--state missing,stale]
      [--service translation] [options]
  npm run -s translations -- glossary export --format tbx|xlsx|csv --out FILE [--words en|th] [options]
  npm run -s translations -- glossary import FILE [--dry-run] [options]

    --words          the language of a spreadsheet's first row
    --as             what imported texts become, whatever the file says; approved they never are
    --moved-source   texts whose source has changed since the export: refused, or drafts
    --moved-target   texts that somebody has changed since the export: refused, or replaced
    --service        of the lake, where LibreTranslate answers: lake serve --service translation=URL

Drafts by a machine are drafts and marked; texts that somebody works on are left alone. Ctrl C stops, what is saved stays.
An import writes all or nothing, and a file beside FILE by which it can be undone. The exit code is 1 when
texts were refused: the others went in.

Options:
${LAKE_USAGE}`

const bar = progress()

process.exitCode = await runScript(USAGE, main, (error) =>
  error instanceof ScriptError || error instanceof FileError || error instanceof MachineError
    ? error.message
    : undefined,
)

async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  if (args.includes('--help') || command === '--help' || command === 'help') {
    console.log(USAGE)
    return
  }
  if (command === 'status') await status(args)
  else if (command === 'export') await exportNamed(args)
  else if (command === 'import') await importNamed(args)
  else if (command === 'undo') await undoNamed(args)
  else if (command === 'draft') await draft(args)
  else if (command === 'glossary') await glossary(args)
  else throw new UsageError(command ? `Unknown command "${command}"` : 'What to do is missing')
}

async function status(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      ...LAKE_OPTIONS,
      language: {type: 'string'},
      type: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  })
  const language = values.language === undefined ? undefined : readLanguage(values.language)
  const types = readTypes(values.type)
  await onLake(values, async (lake) => {
    console.log(await translationStatus({...lake, language, types, json: values.json}))
  })
}

async function exportNamed(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      ...LAKE_OPTIONS,
      language: {type: 'string'},
      format: {type: 'string'},
      type: {type: 'string'},
      state: {type: 'string'},
      words: {type: 'string', default: 'en'},
      out: {type: 'string'},
    },
  })
  const {out} = values
  if (!out) throw new UsageError('--out is missing: the file to write')
  const request = {
    out,
    language: readLanguage(values.language),
    format: readFormat(values.format, ['xliff2', 'xliff1', 'xlsx', 'csv'] as const),
    types: readTypes(values.type),
    states: readStates(values.state),
    words: oneOf('--words', values.words, ['en', 'th'] as const),
  }
  await onLake(values, async (lake) => {
    console.log(await exportTranslations({...lake, ...request}))
  })
}

async function importNamed(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LAKE_OPTIONS,
      'dry-run': {type: 'boolean', default: false},
      as: {type: 'string'},
      'moved-source': {type: 'string', default: 'refuse'},
      'moved-target': {type: 'string', default: 'refuse'},
    },
  })
  const request = {
    file: oneFile(positionals),
    dryRun: values['dry-run'],
    state:
      values.as === undefined ? undefined : oneOf('--as', values.as, ['draft', 'review'] as const),
    movedSource: oneOf('--moved-source', values['moved-source'], ['refuse', 'draft'] as const),
    movedTarget: oneOf('--moved-target', values['moved-target'], ['refuse', 'replace'] as const),
  }
  await onLake(values, async (lake) => {
    const {refused} = await importTranslations({...lake, ...request})
    if (refused > 0) throw new ScriptError(refusedSentence(refused, 'text'))
  })
}

async function undoNamed(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {...LAKE_OPTIONS, 'dry-run': {type: 'boolean', default: false}},
  })
  const file = oneFile(positionals)
  await onLake(values, async (lake) => {
    console.log(await undoImport({...lake, file, dryRun: values['dry-run']}))
  })
}

async function draft(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      ...LAKE_OPTIONS,
      language: {type: 'string'},
      type: {type: 'string'},
      state: {type: 'string', default: 'missing'},
      service: {type: 'string', default: 'translation'},
    },
  })
  const controller = new AbortController()
  const request = {
    language: readLanguage(values.language),
    types: readTypes(values.type),
    states: values.state
      .split(',')
      .map((state) => oneOf('--state', state.trim(), ['missing', 'stale'] as const)),
    service: values.service,
    signal: controller.signal,
  }
  process.once('SIGINT', () => controller.abort())
  await onLake(values, async (lake) => {
    console.log(await draftTranslations({...lake, ...request}))
  })
}

async function glossary([direction, ...args]: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LAKE_OPTIONS,
      format: {type: 'string'},
      out: {type: 'string'},
      words: {type: 'string', default: 'en'},
      'dry-run': {type: 'boolean', default: false},
    },
  })
  if (direction === 'export') {
    const {out} = values
    if (!out) throw new UsageError('--out is missing: the file to write')
    const format = readFormat(values.format, ['tbx', 'xlsx', 'csv'] as const)
    const words = oneOf('--words', values.words, ['en', 'th'] as const)
    await onLake(values, async (lake) => {
      console.log(await exportGlossary({...lake, out, format, words}))
    })
  } else if (direction === 'import') {
    const file = oneFile(positionals)
    await onLake(values, async (lake) => {
      const {refused} = await importGlossary({...lake, file, dryRun: values['dry-run']})
      if (refused > 0) throw new ScriptError(refusedSentence(refused, 'term'))
    })
  } else {
    throw new UsageError('Say "glossary export" or "glossary import"')
  }
}

/** Does work on a lake that answers, and says in a sentence what goes wrong. */
async function onLake(
  values: Parameters<typeof readLakeSettings>[0],
  work: (lake: {
    client: ReturnType<typeof lakeClient>
    settings: LakeSettings
    onStep: (step: string) => void
  }) => Promise<void>,
): Promise<void> {
  const settings = readLakeSettings(values, process.env)
  try {
    const client = lakeClient(settings)
    await client.fetch('count(*[0...1])')
    await work({client, settings, onStep: (step) => bar.show(`  ${step}`)})
  } catch (error) {
    const sentence = explainFailure(error, settings)
    throw sentence === undefined ? error : new ScriptError(sentence, {cause: error})
  } finally {
    bar.end()
  }
}

function oneFile([file, ...more]: readonly string[]): string {
  if (file && more.length === 0) return file
  throw new UsageError('Name one file')
}

function refusedSentence(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? ' was' : 's were'} refused; what to do is said above.`
}
