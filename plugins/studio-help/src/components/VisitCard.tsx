import {
  Button,
  Card,
  Flex,
  focusFirstDescendant,
  focusLastDescendant,
  Stack,
  Text,
} from '@sanity/ui'
import {type KeyboardEvent, useEffect, useId, useRef, useState} from 'react'

import {type Box, cardPlace, type Size} from '../visit/cardPlace.ts'
import type {VisitStep} from '../visit/visitSteps.ts'
import {VISIT_LAYER} from './Spotlight.tsx'
import {useWords} from './useWords.ts'

interface VisitCardProps {
  name: VisitStep['name']
  index: number
  count: number
  target: Box | undefined
  onBack: () => void
  onNext: () => void
  onEnd: () => void
}

const WIDTH = 360

/** What a step of the visit says, with the way on, back and out. Each step is a card of its own. */
export function VisitCard({name, index, count, target, onBack, onNext, onEnd}: VisitCardProps) {
  const say = useWords()
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const inside = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [size, setSize] = useState<Size>({width: WIDTH, height: 220})

  useEffect(() => {
    const takeFocus = () => heading.current?.focus()
    // Panes that open behind the card take the focus when they are ready.
    function handleFocus({target}: FocusEvent): void {
      if (target instanceof Node && !card.current?.contains(target)) takeFocus()
    }
    takeFocus()
    document.addEventListener('focusin', handleFocus)
    return () => document.removeEventListener('focusin', handleFocus)
  }, [])

  useEffect(() => {
    const element = card.current
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      setSize({width: element.offsetWidth, height: element.offsetHeight}),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onEnd()
  }

  const {left, top} = cardPlace(target, size, {
    width: window.innerWidth,
    height: window.innerHeight,
  })
  return (
    <Card
      aria-describedby={`${id}-text`}
      aria-labelledby={`${id}-title`}
      aria-modal
      data-testid="visit"
      onKeyDown={handleKey}
      padding={4}
      radius={3}
      ref={card}
      role="dialog"
      shadow={4}
      style={{
        left,
        maxWidth: 'calc(100vw - 24px)',
        position: 'fixed',
        top,
        width: WIDTH,
        zIndex: VISIT_LAYER + 1,
      }}
    >
      <Edge onFocus={() => inside.current && focusLastDescendant(inside.current)} />
      <Stack gap={4} ref={inside}>
        <Stack gap={3}>
          <Text muted size={1}>
            {say('visit.step', {index: index + 1, count})}
          </Text>
          <Text size={2} weight="semibold">
            <h2 id={`${id}-title`} ref={heading} style={HEADING} tabIndex={-1}>
              {say(`visit.${name}.title`)}
            </h2>
          </Text>
          <Text id={`${id}-text`} size={1}>
            {say(`visit.${name}.text`)}
          </Text>
        </Stack>
        <Flex gap={2} justify="space-between" wrap="wrap">
          <Button fontSize={1} mode="bleed" onClick={onEnd} padding={3} text={say('visit.end')} />
          <Flex gap={2}>
            {index > 0 && (
              <Button
                fontSize={1}
                mode="ghost"
                onClick={onBack}
                padding={3}
                text={say('visit.back')}
              />
            )}
            <Button
              data-testid="visit-next"
              fontSize={1}
              onClick={onNext}
              padding={3}
              text={say(index + 1 < count ? 'visit.next' : 'visit.done')}
              tone="primary"
            />
          </Flex>
        </Flex>
      </Stack>
      <Edge onFocus={() => inside.current && focusFirstDescendant(inside.current)} />
    </Card>
  )
}

const HEADING = {font: 'inherit', margin: 0, outline: 'none'} as const

/** Keeps Tab inside the card. */
function Edge({onFocus}: {onFocus: () => void}) {
  return <span onFocus={onFocus} style={{position: 'absolute'}} tabIndex={0} />
}
