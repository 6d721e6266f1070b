import {TranslationError} from '../TranslationError.ts'
import {LATER, machineWords} from './machineWords.ts'

export type MachineFailure = keyof (typeof machineWords)['en']

/** Why a service did not translate; `message` is English. */
export class MachineError extends TranslationError {
  readonly failure: MachineFailure
  /** what the service itself said */
  readonly detail: string
  /** seconds after which it may be tried again, where the service says so */
  readonly retryAfter: number | undefined

  constructor(
    failure: MachineFailure,
    detail = '',
    {retryAfter, ...options}: ErrorOptions & {retryAfter?: number} = {},
  ) {
    super(sentence({failure, detail, retryAfter}, 'en'), options)
    this.failure = failure
    this.detail = detail
    this.retryAfter = retryAfter
  }
}

/** Why a service did not translate, and what to do. */
export function explainMachineError(error: MachineError, language: 'en' | 'th'): string {
  return sentence(error, language)
}

function sentence(
  {failure, detail, retryAfter}: Pick<MachineError, 'failure' | 'detail' | 'retryAfter'>,
  language: 'en' | 'th',
): string {
  const when = retryAfter === undefined ? LATER[language] : inTime(retryAfter, language)
  const words = machineWords[language][failure].replace('{when}', when)
  return detail === '' ? words : `${words} (${detail})`
}

/** `in 12 minutes` */
function inTime(seconds: number, language: 'en' | 'th'): string {
  const format = new Intl.RelativeTimeFormat(language)
  if (seconds < 120) return format.format(seconds, 'second')
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120
    ? format.format(minutes, 'minute')
    : format.format(Math.ceil(minutes / 60), 'hour')
}
