import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {UsageError} from '../../lib/ScriptError.ts'
import {exportGlossary, importGlossary} from '../exchangeGlossary.ts'
import {readFormat, readOneFile, readOut, readWords} from '../readOptions.ts'
import {checkRefused} from './checkRefused.ts'
import type {Command} from './Command.ts'

export function glossaryCommand([direction, ...args]: string[]): Command {
  if (direction === 'export') return glossaryExport(args)
  if (direction === 'import') return glossaryImport(args)
  throw new UsageError('Say "glossary export" or "glossary import"')
}

function glossaryExport(args: string[]): Command {
  const {values} = parseArgs({
    args,
    options: {
      ...LAKE_OPTIONS,
      format: {type: 'string'},
      out: {type: 'string'},
      words: {type: 'string', default: 'en'},
    },
  })
  const request = {
    out: readOut(values.out),
    format: readFormat(values.format, ['tbx', 'xlsx', 'csv']),
    words: readWords(values.words),
  }
  return {where: values, run: (lake) => exportGlossary({...lake, ...request})}
}

function glossaryImport(args: string[]): Command {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {...LAKE_OPTIONS, 'dry-run': {type: 'boolean', default: false}},
  })
  const request = {file: readOneFile(positionals), dryRun: values['dry-run']}
  return {
    where: values,
    run: async (lake) => checkRefused(await importGlossary({...lake, ...request}), 'term'),
  }
}
