import {FileError} from '@capitals/translation/files'
import {MachineError} from '@capitals/translation/machine'

import {explainFailure} from './lib/explainFailure.ts'
import {LAKE_USAGE, lakeClient, type LakeOptions, readLakeSettings} from './lib/lakeSettings.ts'
import {progress} from './lib/progress.mjs'
import {runScript} from './lib/runScript.ts'
import {ScriptError, UsageError} from './lib/ScriptError.ts'
import type {Command, ReadCommand} from './translations/commands/Command.ts'
import {draftCommand} from './translations/commands/draftCommand.ts'
import {exportCommand} from './translations/commands/exportCommand.ts'
import {glossaryCommand} from './translations/commands/glossaryCommand.ts'
import {importCommand} from './translations/commands/importCommand.ts'
import {statusCommand} from './translations/commands/statusCommand.ts'
import {undoCommand} from './translations/commands/undoCommand.ts'

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

    --words          the language of titles of fields, and of a spreadsheet's first row
    --as             what imported texts become, whatever the file says; approved they never are
    --moved-source   texts whose source has changed since the export: refused, or drafts
    --moved-target   texts that somebody has changed since the export: refused, or replaced
    --service        of the lake, where LibreTranslate answers: lake serve --service translation=URL

Drafts by a machine are drafts and marked; texts that somebody works on are left alone. Ctrl C stops, what is saved stays.
An import writes all or nothing, and a file beside FILE by which it can be undone. The exit code is 1 when
texts were refused: the others went in.

Options:
${LAKE_USAGE}`

const COMMANDS: ReadonlyMap<string, ReadCommand> = new Map([
  ['status', statusCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['undo', undoCommand],
  ['draft', draftCommand],
  ['glossary', glossaryCommand],
])

const bar = progress()

process.exitCode = await runScript(USAGE, main, (error) =>
  error instanceof ScriptError || error instanceof FileError || error instanceof MachineError
    ? error.message
    : undefined,
)

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2)
  if (args.includes('--help') || name === '--help' || name === 'help') {
    console.log(USAGE)
    return
  }
  const read = COMMANDS.get(name ?? '')
  if (!read) throw new UsageError(name ? `Unknown command "${name}"` : 'What to do is missing')
  const command = read(args)
  const words = await onLake(command.where, command.run)
  if (words !== undefined) console.log(words)
}

/** Does work on a lake that answers, and says in a sentence what goes wrong. */
async function onLake(where: LakeOptions, work: Command['run']): Promise<string | undefined> {
  const settings = readLakeSettings(where, process.env)
  try {
    const client = lakeClient(settings)
    await client.fetch('count(*[0...1])')
    return await work({client, settings, onStep: (step) => bar.show(`  ${step}`)})
  } catch (error) {
    const sentence = explainFailure(error, settings)
    throw sentence === undefined ? error : new ScriptError(sentence, {cause: error})
  } finally {
    bar.end()
  }
}
