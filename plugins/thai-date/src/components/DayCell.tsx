import {Card, Text} from '@sanity/ui'

import {formatDay} from '../calendar/formatDay.ts'

interface DayCellProps {
  /** `YYYY-MM-DD` */
  day: string
  locale: string
  isOfMonth: boolean
  isPicked: boolean
  isToday: boolean
  hasTabStop: boolean
  onPick: (day: string) => void
}

/** One day of the grid, read out in full. */
export function DayCell(props: DayCellProps) {
  const {day, locale, isOfMonth, isPicked, isToday, hasTabStop, onPick} = props
  return (
    <td aria-selected={isPicked} role="gridcell" style={{padding: 0}}>
      <Card
        __unstable_focusRing
        aria-current={isToday ? 'date' : undefined}
        aria-label={formatDay(day, locale, 'full')}
        as="button"
        border={isToday}
        data-day={day}
        onClick={() => onPick(day)}
        paddingY={3}
        radius={2}
        selected={isPicked}
        style={{width: '100%', minWidth: 36}}
        tabIndex={hasTabStop ? 0 : -1}
        tone={isPicked || isToday ? 'primary' : 'default'}
        type="button"
      >
        <Text align="center" muted={!isOfMonth} size={1} weight={isOfMonth ? 'medium' : 'regular'}>
          {Number(day.slice(8))}
        </Text>
      </Card>
    </td>
  )
}
