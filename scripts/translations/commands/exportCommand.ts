import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {exportTranslations} from '../exportTranslations.ts'
import {
  readFormat,
  readLanguage,
  readOut,
  readStates,
  readTypes,
  readWords,
} from '../readOptions.ts'
import type {Command} from './Command.ts'

export function exportCommand(args: string[]): Command {
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
  const request = {
    out: readOut(values.out),
    language: readLanguage(values.language),
    format: readFormat(values.format, ['xliff2', 'xliff1', 'xlsx', 'csv']),
    types: readTypes(values.type),
    states: readStates(values.state),
    words: readWords(values.words),
  }
  return {where: values, run: (lake) => exportTranslations({...lake, ...request})}
}
