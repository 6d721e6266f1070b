import {useEffect, useMemo, useState} from 'react'
import {useRouter} from 'sanity/router'

import type {StudioHelpOptions} from '../options.ts'
import {useTarget} from '../visit/useTarget.ts'
import {visitSteps} from '../visit/visitSteps.ts'
import {Spotlight} from './Spotlight.tsx'
import {VisitCard} from './VisitCard.tsx'

interface VisitProps {
  options: StudioHelpOptions
  onEnd: () => void
}

/** The guided visit: one thing of the real interface after the other, each where it stands. */
export function Visit({options, onEnd}: VisitProps) {
  const router = useRouter()
  const steps = useMemo(() => visitSteps(options), [options])
  const [index, setIndex] = useState(0)
  const [before] = useState(() => ({
    path: router.resolvePathFromState(router.state ?? {}),
    focused: document.activeElement,
  }))
  const step = steps[index]
  const target = useTarget(step?.targets ?? NONE)
  const path = step?.path
  const {navigateUrl} = router

  useEffect(() => {
    if (path !== undefined) navigateUrl({path})
  }, [navigateUrl, path])

  function end(): void {
    navigateUrl({path: before.path})
    if (before.focused instanceof HTMLElement) before.focused.focus()
    onEnd()
  }

  if (!step) return null
  return (
    <>
      <Spotlight box={target} />
      <VisitCard
        count={steps.length}
        index={index}
        key={step.name}
        name={step.name}
        onBack={() => setIndex(index - 1)}
        onEnd={end}
        onNext={() => (index + 1 < steps.length ? setIndex(index + 1) : end())}
        target={target}
      />
    </>
  )
}

const NONE: readonly string[] = []
