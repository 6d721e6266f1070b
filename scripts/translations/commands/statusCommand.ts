import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {readLanguage, readTypes} from '../readOptions.ts'
import {translationStatus} from '../translationStatus.ts'
import type {Command} from './Command.ts'

export function statusCommand(args: string[]): Command {
  const {values} = parseArgs({
    args,
    options: {
      ...LAKE_OPTIONS,
      language: {type: 'string'},
      type: {type: 'string'},
      json: {type: 'boolean', default: false},
    },
  })
  const request = {
    language: values.language === undefined ? undefined : readLanguage(values.language),
    types: readTypes(values.type),
    json: values.json,
  }
  return {where: values, run: (lake) => translationStatus({...lake, ...request})}
}
