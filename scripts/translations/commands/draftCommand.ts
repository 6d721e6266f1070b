import {parseArgs} from 'node:util'

import {LAKE_OPTIONS} from '../../lib/lakeSettings.ts'
import {draftTranslations} from '../draftTranslations.ts'
import {oneOf, readLanguage, readTypes} from '../readOptions.ts'
import type {Command} from './Command.ts'

export function draftCommand(args: string[]): Command {
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
  const request = {
    language: readLanguage(values.language),
    types: readTypes(values.type),
    states: values.state
      .split(',')
      .map((state) => oneOf('--state', state.trim(), ['missing', 'stale'])),
    service: values.service,
  }
  return {
    where: values,
    run: (lake) => {
      const controller = new AbortController()
      process.once('SIGINT', () => controller.abort())
      return draftTranslations({...lake, ...request, signal: controller.signal})
    },
  }
}
