import {Text} from '@sanity/ui'
import {type KeyboardEvent, useEffect, useId, useRef} from 'react'

import {eraOf, yearIn} from '../calendar/eras.ts'
import {isoOf} from '../calendar/IsoDay.ts'
import {monthName, shortWeekdayName, weekdayName} from '../calendar/names.ts'
import {type FirstDay, monthWeeks, weekdays} from '../picker/monthWeeks.ts'
import {type PickerView, pressed} from '../picker/pickerView.ts'
import {DayCell} from './DayCell.tsx'
import {useWords} from './useWords.ts'

interface MonthGridProps {
  view: PickerView
  firstDay: FirstDay
  locale: string
  /** `YYYY-MM-DD` */
  picked: string | undefined
  today: string
  onMove: (view: PickerView) => void
  onPick: (day: string) => void
}

/** The days of a month as a grid with one tab stop, after the ARIA Authoring Practices. */
export function MonthGrid(props: MonthGridProps) {
  const {view, firstDay, locale, picked, today, onMove, onPick} = props
  const {year, month} = view.day
  const say = useWords()
  const keysId = useId()
  const grid = useRef<HTMLTableElement>(null)

  useEffect(() => {
    if (!view.takesFocus) return
    const day = grid.current?.querySelector<HTMLElement>(`[data-day="${isoOf(view.day)}"]`)
    day?.focus({preventScroll: true})
  }, [view])

  function handleKey(event: KeyboardEvent): void {
    const next = pressed(view, event, firstDay)
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    onMove(next)
  }

  return (
    <>
      <table
        aria-describedby={keysId}
        aria-label={`${monthName(month, locale)} ${yearIn(eraOf(locale), year)}`}
        onKeyDown={handleKey}
        ref={grid}
        role="grid"
        style={{borderSpacing: 2, width: '100%'}}
      >
        <thead>
          <tr>
            {weekdays(firstDay).map((weekday) => (
              <th
                abbr={weekdayName(weekday, locale)}
                key={weekday}
                scope="col"
                style={{padding: '8px 0'}}
              >
                <Text align="center" muted size={1} weight="medium">
                  {shortWeekdayName(weekday, locale)}
                </Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(year, month, firstDay).map((week) => (
            <tr key={week.map(isoOf)[0]}>
              {week.map((day) => {
                const iso = isoOf(day)
                return (
                  <DayCell
                    day={iso}
                    hasTabStop={iso === isoOf(view.day)}
                    isOfMonth={day.month === month}
                    isPicked={iso === picked}
                    isToday={iso === today}
                    key={iso}
                    locale={locale}
                    onPick={onPick}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <span hidden id={keysId}>
        {say('calendar.keys')}
      </span>
    </>
  )
}
