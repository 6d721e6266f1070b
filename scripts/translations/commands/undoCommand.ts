import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {readOneFile} from '../readOptions.ts'
import {undoImport} from '../undoImport.ts'
import type {Command} from './Command.ts'

export function undoCommand(args: string[]): Command {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {...LAKE_OPTIONS, 'dry-run': {type: 'boolean', default: false}},
  })
  const request = {file: readOneFile(positionals), dryRun: values['dry-run']}
  return {where: values, run: (lake) => undoImport({...lake, ...request})}
}
