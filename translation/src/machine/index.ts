export {createLibreTranslate, type LibreTranslateOptions} from './createLibreTranslate.ts'
export {explainMachineError, MachineError, type MachineFailure} from './MachineError.ts'
export {type MachineDraft, machineDrafts} from './machineDrafts.ts'
export type {TranslationRequest, TranslationService} from './TranslationService.ts'
