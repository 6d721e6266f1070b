/** What wants a name beside it: a dot, and the size of its name. */
export interface Labelled {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** Where the name stands: its top left corner. */
export interface PlacedLabel {
  id: string
  x: number
  y: number
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Options {
  width: number
  height: number
  /** of a dot */
  radius: number
}

/** Outside of the map costs more than over another name, that more than over a dot. */
const COST = {outside: 6, label: 4, dot: 3}

/** Names are tried again while that helps, at most so often. */
const ROUNDS = 6

/**
 * Puts each name beside its dot so that no name covers another one, a dot, or leaves the map, as far
 * as that can be done: right of it where there is room, else left, above, below.
 */
export function placeLabels(points: readonly Labelled[], options: Options): PlacedLabel[] {
  const placed = points.map((point) => ({point, box: candidates(point, options.radius)[0]}))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const own of placed) {
      const others = placed.flatMap(({point, box}) => (point === own.point || !box ? [] : box))
      const dots = points.filter((point) => point !== own.point)
      const costs = candidates(own.point, options.radius).map((box, rank) => ({
        box,
        cost: cost(box, others, dots, options) + rank / 100,
      }))
      const best = costs.toSorted((a, b) => a.cost - b.cost)[0]?.box
      if (best && (best.x !== own.box?.x || best.y !== own.box.y)) {
        own.box = best
        moved = true
      }
    }
    if (!moved) break
  }
  return placed.flatMap(({point, box}) => (box ? [{id: point.id, x: box.x, y: box.y}] : []))
}

/** Places for a name around its dot, the most usual first. */
function candidates({x, y, width, height}: Labelled, radius: number): Box[] {
  const gap = radius + 4
  const size = {width, height}
  const middle = y - height / 2
  return [
    {x: x + gap, y: middle, ...size},
    {x: x - gap - width, y: middle, ...size},
    {x: x + gap - 2, y: y - height - 1, ...size},
    {x: x + gap - 2, y: y + 1, ...size},
    {x: x - gap + 2 - width, y: y - height - 1, ...size},
    {x: x - gap + 2 - width, y: y + 1, ...size},
    {x: x - width / 2, y: y - gap - height, ...size},
    {x: x - width / 2, y: y + gap, ...size},
  ]
}

function cost(
  box: Box,
  labels: readonly Box[],
  dots: readonly Labelled[],
  {width, height, radius}: Options,
): number {
  const outside = box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
  const covered = labels.filter((label) => overlaps(box, label)).length
  const spots = dots.filter(({x, y}) =>
    overlaps(box, {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}),
  ).length
  return (outside ? COST.outside : 0) + covered * COST.label + spots * COST.dot
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
