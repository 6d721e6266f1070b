import type {Problem} from '../files/Problem.ts'
import {plainTextOf} from '../files/text/CodedText.ts'
import {decodeBlock} from '../files/text/decodeBlock.ts'
import {encodeUnit} from '../files/text/encodeUnit.ts'
import {SOURCE_LANGUAGE} from '../findUnits.ts'
import type {Unit, UnitValue} from '../Unit.ts'
import type {TranslationRequest, TranslationService} from './TranslationService.ts'

export interface MachineDraft {
  unit: Unit
  value: UnitValue
  /** tags that the service lost or made up, for whoever works on the draft */
  problems: readonly Problem[]
}

export interface MachineDraftOptions extends Pick<TranslationRequest, 'pause'> {
  language: string
  sourceLanguage?: string
}

/**
 * What a service makes of units; to be saved with `saveWork`, always as a draft of the origin
 * `machine`. Units of which it makes nothing are left out.
 *
 * @throws MachineError for anything that goes wrong
 */
export async function machineDrafts(
  service: TranslationService,
  units: readonly Unit[],
  {language, sourceLanguage = SOURCE_LANGUAGE, pause}: MachineDraftOptions,
  signal?: AbortSignal,
): Promise<MachineDraft[]> {
  const encoded = units.map(({source}) => encodeUnit(source))
  const texts = encoded.map(({source}) => source)
  const translated = await service.translate(
    {source: sourceLanguage, target: language, texts, ...(pause && {pause})},
    signal,
  )
  return units.flatMap((unit, index): MachineDraft[] => {
    const text = translated[index] ?? []
    const codes = encoded[index]?.codes ?? []
    if (plainTextOf(text).trim() === '') return []
    if (typeof unit.source === 'string') return [{unit, value: plainTextOf(text), problems: []}]
    const {value, faults, warnings} = decodeBlock(text, {codes}, unit.source)
    return [{unit, value, problems: [...faults, ...warnings]}]
  })
}
