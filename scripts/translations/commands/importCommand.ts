import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {importTranslations} from '../importTranslations.ts'
import {oneOf, readOneFile} from '../readOptions.ts'
import {checkRefused} from './checkRefused.ts'
import type {Command} from './Command.ts'

export function importCommand(args: string[]): Command {
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
    file: readOneFile(positionals),
    dryRun: values['dry-run'],
    state: values.as === undefined ? undefined : oneOf('--as', values.as, ['draft', 'review']),
    movedSource: oneOf('--moved-source', values['moved-source'], ['refuse', 'draft']),
    movedTarget: oneOf('--moved-target', values['moved-target'], ['refuse', 'replace']),
  }
  return {
    where: values,
    run: async (lake) => checkRefused(await importTranslations({...lake, ...request}), 'text'),
  }
}
