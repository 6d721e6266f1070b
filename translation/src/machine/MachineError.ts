import {TranslationError} from '../TranslationError.ts'
import {machineWords} from './machineWords.ts'

export type MachineFailure = keyof (typeof machineWords)['en']

/** Why a service did not translate; `message` is English. */
export class MachineError extends TranslationError {
  readonly failure: MachineFailure
  /** what the service itself said */
  readonly detail: string

  constructor(failure: MachineFailure, detail = '', options?: ErrorOptions) {
    super(sentence(failure, detail, 'en'), options)
    this.failure = failure
    this.detail = detail
  }
}

/** Why a service did not translate, and what to do. */
export function explainMachineError(
  {failure, detail}: MachineError,
  language: 'en' | 'th',
): string {
  return sentence(failure, detail, language)
}

function sentence(failure: MachineFailure, detail: string, language: 'en' | 'th'): string {
  const words = machineWords[language][failure]
  return detail === '' ? words : `${words} (${detail})`
}
