import {LayerProvider, useClickOutsideEvent} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import {useRef} from 'react'

import {Calendar, type CalendarProps} from './Calendar.tsx'

interface CalendarPopoverProps extends CalendarProps {
  anchor: HTMLElement | null
}

/** Above the other layers of the studio, as its own calendar is. */
const LAYER = 1000

/** The calendar under its field, until a day is picked, Escape or a click elsewhere. */
export function CalendarPopover({anchor, ...calendar}: CalendarPopoverProps) {
  return (
    <LayerProvider zOffset={LAYER}>
      <Popover
        constrainSize
        content={<Inside {...calendar} anchor={anchor} />}
        open
        placement="bottom-start"
        fallbackPlacements={['top-start', 'bottom', 'top']}
        portal
        radius={3}
        referenceElement={anchor}
      />
    </LayerProvider>
  )
}

function Inside({anchor, ...calendar}: CalendarPopoverProps) {
  const element = useRef<HTMLDivElement>(null)
  useClickOutsideEvent(calendar.onClose, () => [element.current, anchor])
  return (
    <div ref={element}>
      <Calendar {...calendar} />
    </div>
  )
}
