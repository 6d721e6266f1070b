import {Box} from '@sanity/ui'
import {type KeyboardEvent, useEffect, useMemo, useRef, useState} from 'react'
import {useCurrentLocale} from 'sanity'
import {useRouter} from 'sanity/router'

import {Empty} from '../home/Empty.tsx'
import type {Capital} from '../home/homeOverview.ts'
import {useWords} from '../i18n/useWords.ts'
import {heldPane, WORK_PANE} from '../links/listPath.ts'
import {PathLink} from '../links/PathLink.tsx'
import {useListPath} from '../links/useListPath.ts'
import {useWidth} from '../live/useWidth.ts'
import {shownYear} from '../shownYear.ts'
import {type Held, layoutTimeline, type Mark, markBeside} from './layoutTimeline.ts'

/** Columns so wide, in px, have room for the name of a meeting. */
const NAMED_COLUMN = 120

interface MeetingTimelineProps {
  meetings: readonly Held[]
  /** in the order of their rows */
  capitals: readonly Capital[]
  thisYear: number
}

/** The meetings by year and host. One mark is in the tab order; arrow keys lead to the others. */
export function MeetingTimeline({meetings, capitals, thisYear}: MeetingTimelineProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const {resolveIntentLink} = useRouter()
  const listPath = useListPath()
  const [ref, room] = useWidth()
  const svg = useRef<SVGSVGElement>(null)
  const [current, setCurrent] = useState<string>()
  const names = useMemo(() => new Map(capitals.map(({id, name}) => [id, name])), [capitals])
  const {width, height, years, hosts, marks} = useMemo(
    () => layoutTimeline(meetings, {width: room, hosts: capitals.map(({id}) => id), thisYear}),
    [meetings, room, capitals, thisYear],
  )
  useEffect(() => {
    // The newest meetings are what people come for.
    const scroller = ref.current
    if (scroller) scroller.scrollLeft = width
  }, [ref, width])

  if (meetings.length === 0) return <Empty>{say('timeline.empty')}</Empty>

  const column = width / years.length
  const hostName = (id: string | undefined) =>
    (id === undefined ? undefined : names.get(id)) ?? say('timeline.no-host')
  const inTabOrder = marks.some((mark) => keyOf(mark) === current)
    ? current
    : marks.map(keyOf).at(-1)

  function handleKeyDown(event: KeyboardEvent, mark: Mark) {
    const next = markBeside(marks, mark, event.key)
    if (next === mark) return
    event.preventDefault()
    setCurrent(keyOf(next))
    const target = svg.current?.querySelector(`[data-mark="${keyOf(next)}"]`)
    if (target instanceof SVGElement) target.focus()
  }

  return (
    <div className="md-timeline">
      <div className="md-hosts" aria-hidden>
        {hosts.map(({id}) => (
          <span key={id ?? ''}>{hostName(id)}</span>
        ))}
        {hosts.map(({id, y}) => (
          <div key={id ?? ''} style={{top: y}}>
            {hostName(id)}
          </div>
        ))}
      </div>
      <Box ref={ref} overflow="auto">
        <svg
          ref={svg}
          className="md-svg"
          width={width}
          height={height}
          role="group"
          aria-label={say('timeline.title')}
        >
          {years.map(({year, x, isLabelled}) => (
            <g key={year}>
              {year === thisYear && (
                <rect className="md-now" x={x - 22} width={44} y={0} height={height} rx={6} />
              )}
              {isLabelled && (
                <text className="md-muted" x={x} y={20} fontSize={12} textAnchor="middle">
                  {shownYear(year, locale)}
                </text>
              )}
              <line
                className="md-line"
                x1={x}
                x2={x}
                y1={30}
                y2={height - 6}
                strokeDasharray="1 5"
              />
            </g>
          ))}
          {hosts.map(({id, y}) => (
            <line key={id ?? ''} className="md-line" x1={0} x2={width} y1={y} y2={y} />
          ))}
          {marks.map((mark) => {
            const {year, host, x, y, radius, meetings: held} = mark
            const [first] = held
            if (!first) return null
            const words = {host: hostName(host), year: shownYear(year, locale)}
            const label =
              held.length === 1
                ? say('timeline.one', {...words, name: first.name})
                : say('timeline.many', {...words, count: held.length})
            return (
              <PathLink
                key={keyOf(mark)}
                href={
                  held.length === 1
                    ? resolveIntentLink('edit', {id: first.id, type: 'meeting'})
                    : listPath(WORK_PANE, heldPane(year, host))
                }
                data-mark={keyOf(mark)}
                aria-label={label}
                tabIndex={keyOf(mark) === inTabOrder ? 0 : -1}
                onFocus={() => setCurrent(keyOf(mark))}
                onKeyDown={(event) => handleKeyDown(event, mark)}
              >
                <title>{label}</title>
                <circle className="md-mark md-ring" cx={x} cy={y} r={radius} />
                <text x={x} y={y + 4} fontSize={11} fontWeight={650} textAnchor="middle">
                  {held.length}
                </text>
                {held.length === 1 && column >= NAMED_COLUMN && (
                  <text x={x + radius + 6} y={y + 4.5} fontSize={12}>
                    {first.name}
                  </text>
                )}
              </PathLink>
            )
          })}
        </svg>
      </Box>
    </div>
  )
}

function keyOf({year, host}: Mark): string {
  return `${year}-${host ?? 'none'}`
}
