import {LayerProvider, type Placement, useClickOutsideEvent} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import {useRef} from 'react'

import {Calendar, type CalendarProps} from './Calendar.tsx'

interface CalendarPopoverProps extends CalendarProps {
  anchor: HTMLElement | null
}

/** Above the other layers of the studio, as its own calendar is. */
const LAYER = 1000

/** Where the calendar goes when there is no room under the end of the field. */
const PLACEMENTS: Placement[] = ['top-end', 'bottom', 'top']

/** The calendar under its field, until a day is picked, Escape or a click elsewhere. */
export function CalendarPopover({anchor, ...calendar}: CalendarPopoverProps) {
  return (
    <LayerProvider zOffset={LAYER}>
      <Popover
        constrainSize
        content={<Inside {...calendar} anchor={anchor} />}
        open
        placement="bottom-end"
        fallbackPlacements={PLACEMENTS}
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
