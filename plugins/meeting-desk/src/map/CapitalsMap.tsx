import {useMemo} from 'react'
import {IntentLink} from 'sanity/router'

import type {Place} from '../home/homeOverview.ts'
import {useWords} from '../i18n/useWords.ts'
import {useWidth} from '../live/useWidth.ts'
import {coastline} from './coastline.ts'
import {placeLabels} from './placeLabels.ts'
import {heightAt, project, smoothPath} from './projection.ts'
import {textWidth} from './textWidth.ts'

interface CapitalsMapProps {
  places: readonly Place[]
  /** how many meetings a capital hosted, by its id */
  hosted: ReadonlyMap<string, number>
}

const RADIUS = {plain: 4.5, host: 7}

/** The capitals where they are; each leads to its document. */
export function CapitalsMap({places, hosted}: CapitalsMapProps) {
  const [ref, width] = useWidth()
  return (
    <div ref={ref} className="md-map">
      {width > 0 && <MapOfWidth places={places} hosted={hosted} width={width} />}
    </div>
  )
}

function MapOfWidth({places, hosted, width}: CapitalsMapProps & {width: number}) {
  const say = useWords()
  const height = heightAt(width)
  const size = width < 480 ? 11.5 : 13
  const lineHeight = Math.round(size * 1.6)
  const coasts = useMemo(
    () => coastline.map((outline) => smoothPath(outline.map((corner) => project(corner, width)))),
    [width],
  )
  const points = useMemo(
    () =>
      places.map(({id, name, longitude, latitude}) => ({
        id,
        name,
        ...project([longitude, latitude], width),
        width: textWidth(name, size),
        height: lineHeight,
      })),
    [places, width, size, lineHeight],
  )
  const labels = useMemo(
    () => placeLabels(points, {width, height, radius: RADIUS.host}),
    [points, width, height],
  )
  return (
    <svg
      className="md-svg"
      width={width}
      height={height}
      role="group"
      aria-label={say('map.title')}
    >
      <rect className="md-sea" width={width} height={height} />
      {coasts.map((path) => (
        <path key={path} className="md-land" d={path} />
      ))}
      {points.map(({id, name, x, y, width: wide}) => {
        const label = labels.find((one) => one.id === id)
        const count = hosted.get(id) ?? 0
        const radius = count > 0 ? RADIUS.host : RADIUS.plain
        const isLeft = label !== undefined && label.x + wide <= x
        return (
          <IntentLink
            key={id}
            intent="edit"
            params={{id, type: 'capital'}}
            aria-label={say('map.capital', {name, count})}
          >
            <title>{say('map.capital', {name, count})}</title>
            <circle cx={x} cy={y} r={16} fill="transparent" />
            <circle className="md-dot md-ring" cx={x} cy={y} r={radius} />
            {label && (
              <text
                className="md-halo"
                x={isLeft ? label.x + wide : label.x}
                y={label.y + lineHeight * 0.7}
                textAnchor={isLeft ? 'end' : 'start'}
                fontSize={size}
                fontWeight={count > 0 ? 650 : 500}
              >
                {name}
              </text>
            )}
          </IntentLink>
        )
      })}
    </svg>
  )
}
