import type {Corner} from './coastline.ts'

/** What of the world is shown: degrees. */
export const FRAME = {west: 91, east: 130.5, south: -11, north: 23.8}

export interface Point {
  x: number
  y: number
}

/** The height of the map at a width: degrees are shown alike in both directions. */
export function heightAt(width: number): number {
  return Math.round((width * (FRAME.north - FRAME.south)) / (FRAME.east - FRAME.west))
}

/** Where a place is on a map of that width, from its top left corner. Near the equator, degrees do. */
export function project([longitude, latitude]: Corner, width: number): Point {
  const scale = width / (FRAME.east - FRAME.west)
  return {x: (longitude - FRAME.west) * scale, y: (FRAME.north - latitude) * scale}
}

/** A closed line through all points without corners, as the `d` of an SVG path. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] ?? {x: 0, y: 0}
  const start = at(0)
  const curves = points.map((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)]
    const first = {x: point.x + (next.x - before.x) / 6, y: point.y + (next.y - before.y) / 6}
    const second = {x: next.x - (after.x - point.x) / 6, y: next.y - (after.y - point.y) / 6}
    return `C${pair(first)} ${pair(second)} ${pair(next)}`
  })
  return `M${pair(start)}${curves.join('')}Z`
}

function pair({x, y}: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}
