import type {Unit} from '@capitals/translation'
import type {TranslationService} from '@capitals/translation/machine'
import {useEffect, useRef, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import type {Suggestion} from '../editor/side/Suggestion.ts'
import {toTagged} from '../editor/text/taggedText.ts'
import {useWords} from '../i18n/useWords.ts'
import {machineFailure} from './machineFailure.ts'

export interface Machine {
  /** of the service, where there is one that knows the languages */
  readonly name: string | undefined
  readonly isAsking: boolean
  readonly suggestion: Suggestion | undefined
  readonly failure: string | undefined
  /** sends the source of this unit to the service, and nothing else */
  readonly ask: () => void
}

interface MachineOptions {
  service: TranslationService | undefined
  unit: Unit
  language: string
  sourceLanguage: string
}

/** A draft by the service that an administrator has configured; nothing is sent before it is asked for. */
export function useMachine({service, unit, language, sourceLanguage}: MachineOptions): Machine {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const [isKnown, setKnown] = useState(false)
  const [answer, setAnswer] = useState<{suggestion?: Suggestion; failure?: string}>({})
  const [isAsking, setAsking] = useState(false)
  const running = useRef<AbortController>(null)
  useEffect(() => {
    if (!service) return undefined
    const controller = new AbortController()
    service
      .supports(sourceLanguage, language, controller.signal)
      .then((known) => !controller.signal.aborted && setKnown(known))
      // One that cannot be reached is not offered.
      .catch(() => undefined)
    return () => controller.abort()
  }, [service, sourceLanguage, language])
  useEffect(() => () => running.current?.abort(), [])

  async function ask() {
    if (!service || !isKnown || isAsking) return
    const controller = new AbortController()
    running.current = controller
    setAsking(true)
    setAnswer({})
    try {
      const {machineDrafts} = await import('@capitals/translation/machine')
      const [draft] = await machineDrafts(
        service,
        [unit],
        {language, sourceLanguage},
        controller.signal,
      )
      if (controller.signal.aborted) return
      const text = draft && toTagged(unit.source, draft.value).target
      setAnswer(
        text
          ? {
              suggestion: {
                kind: 'machine',
                text,
                note: service.name,
                isWhole: true,
                origin: 'machine',
              },
            }
          : {failure: say('machine.empty')},
      )
    } catch (error) {
      const failure = await machineFailure(error, locale)
      if (!controller.signal.aborted) setAnswer({failure})
    } finally {
      if (!controller.signal.aborted) setAsking(false)
    }
  }

  return {
    name: service && isKnown ? service.name : undefined,
    isAsking,
    suggestion: answer.suggestion,
    failure: answer.failure,
    ask: () => void ask(),
  }
}
