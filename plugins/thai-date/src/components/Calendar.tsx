import {Button, Card, Flex, focusFirstDescendant, focusLastDescendant, Stack} from '@sanity/ui'
import {type KeyboardEvent, useRef, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import {bangkokToday} from '../calendar/bangkokTime.ts'
import {isoOf, partsOf} from '../calendar/IsoDay.ts'
import {inMonth, monthsAway, type PickerView} from '../picker/pickerView.ts'
import {MonthChoice} from './MonthChoice.tsx'
import {MonthGrid} from './MonthGrid.tsx'
import {useWords} from './useWords.ts'

export interface CalendarProps {
  /** `YYYY-MM-DD`; none is picked yet where it is missing */
  day: string | undefined
  onPick: (day: string) => void
  onClear: () => void
  onClose: () => void
}

/** A dialog to pick a day, in the era and the week of the interface's language. */
export function Calendar({day, onPick, onClear, onClose}: CalendarProps) {
  const {id: locale, weekInfo} = useCurrentLocale()
  const say = useWords()
  const element = useRef<HTMLDivElement>(null)
  const [today] = useState(() => bangkokToday(new Date()))
  const [view, setView] = useState<PickerView>(() => ({
    day: partsOf(day ?? '') ?? today,
    takesFocus: true,
  }))

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }

  return (
    <Card
      aria-label={say('calendar.title')}
      aria-modal
      data-testid="calendar"
      onKeyDown={handleKey}
      padding={2}
      radius={3}
      role="dialog"
    >
      <Edge onFocus={() => element.current && focusLastDescendant(element.current)} />
      <Stack gap={2} ref={element}>
        <MonthChoice
          locale={locale}
          month={view.day.month}
          year={view.day.year}
          onChoose={(year, month) => setView(inMonth(view, year, month))}
          onStep={(months) => setView(monthsAway(view, months))}
        />
        <MonthGrid
          firstDay={weekInfo.firstDay}
          locale={locale}
          onMove={setView}
          onPick={onPick}
          picked={day}
          today={isoOf(today)}
          view={view}
        />
        <Flex gap={1} justify="space-between">
          <Button
            fontSize={1}
            mode="bleed"
            onClick={() => onPick(isoOf(today))}
            padding={2}
            text={say('calendar.today')}
            tone="primary"
          />
          <Flex gap={1}>
            <Button
              disabled={day === undefined}
              fontSize={1}
              mode="bleed"
              onClick={onClear}
              padding={2}
              text={say('calendar.clear')}
            />
            <Button
              fontSize={1}
              mode="bleed"
              onClick={onClose}
              padding={2}
              text={say('calendar.close')}
            />
          </Flex>
        </Flex>
      </Stack>
      <Edge onFocus={() => element.current && focusFirstDescendant(element.current)} />
    </Card>
  )
}

/** Keeps Tab inside the dialog. */
function Edge({onFocus}: {onFocus: () => void}) {
  return <span onFocus={onFocus} style={{position: 'absolute'}} tabIndex={0} />
}
