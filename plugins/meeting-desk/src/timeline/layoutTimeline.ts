/** A meeting as far as the time line needs it. */
export interface Held {
  id: string
  /** first day, ISO */
  day: string
  /** id of the host; none where it is not known yet */
  host: string | undefined
  /** short name, such as `MGMAC 2019` */
  name: string
}

/** The meetings of one host in one year. */
export interface Mark {
  year: number
  host: string | undefined
  x: number
  y: number
  radius: number
  meetings: Held[]
}

export interface Timeline {
  width: number
  height: number
  /** with the middle of their columns; `isLabelled` where a label has room */
  years: {year: number; x: number; isLabelled: boolean}[]
  /** with the middle of their rows */
  hosts: {id: string | undefined; y: number}[]
  /** by host, then year */
  marks: Mark[]
}

interface Options {
  /** px that are there; the line grows past it rather than squeeze the years */
  width: number
  /** ids of the hosts in the order of their rows; those without a meeting get none */
  hosts: readonly string[]
  /** the year that it is: a column in any case */
  thisYear: number
}

const COLUMN = 44
const ROW = 40
const TOP = 34
const LABEL = 40
const RADIUS = {least: 9, most: 17}

/** A row a host that had meetings, a column a year from the first to the last; sizes in px. */
export function layoutTimeline(
  meetings: readonly Held[],
  {width, hosts, thisYear}: Options,
): Timeline {
  const known = new Set(hosts)
  const groups = Map.groupBy(meetings, ({host}) =>
    host !== undefined && known.has(host) ? host : undefined,
  )
  const rows = [...hosts, undefined]
    .filter((host) => groups.has(host))
    .map((id, index) => ({id, y: TOP + ROW * (index + 0.5)}))
  const all = [...meetings.map(yearOf), thisYear]
  const first = all.reduce((a, b) => Math.min(a, b), thisYear)
  const last = all.reduce((a, b) => Math.max(a, b), thisYear)
  const count = last - first + 1
  const column = Math.max(COLUMN, width / count)
  const step = Math.ceil(LABEL / column)
  const xOf = (year: number) => (year - first + 0.5) * column
  const most = largestGroup(groups)
  const marks = rows.flatMap(({id: host, y}) =>
    [...Map.groupBy(groups.get(host) ?? [], yearOf)]
      .toSorted(([a], [b]) => a - b)
      .map(([year, held]) => ({
        year,
        host,
        x: xOf(year),
        y,
        radius: radiusOf(held.length, most),
        meetings: held.toSorted((a, b) => a.day.localeCompare(b.day)),
      })),
  )
  return {
    width: column * count,
    height: TOP + ROW * rows.length + 8,
    years: Array.from({length: count}, (_, index) => ({
      year: first + index,
      x: xOf(first + index),
      isLabelled: index % step === 0,
    })),
    hosts: rows,
    marks,
  }
}

/**
 * The mark that an arrow key leads to: along the row of the host, or to the nearest year of the next
 * row that has meetings. The same mark where there is none.
 */
export function markBeside(marks: readonly Mark[], from: Mark, key: string): Mark {
  const row = marks.filter(({y}) => y === from.y)
  const at = row.indexOf(from)
  if (key === 'ArrowRight') return row[at + 1] ?? from
  if (key === 'ArrowLeft') return row[at - 1] ?? from
  if (key === 'Home') return row[0] ?? from
  if (key === 'End') return row.at(-1) ?? from
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return from
  const rows = [...new Set(marks.map(({y}) => y))].toSorted((a, b) => a - b)
  const next = rows[rows.indexOf(from.y) + (key === 'ArrowUp' ? -1 : 1)]
  const nearest = marks
    .filter(({y}) => y === next)
    .toSorted((a, b) => Math.abs(a.year - from.year) - Math.abs(b.year - from.year))
  return nearest[0] ?? from
}

function yearOf({day}: Held): number {
  return Number(day.slice(0, 4))
}

function largestGroup(groups: ReadonlyMap<string | undefined, readonly Held[]>): number {
  const sizes = [...groups.values()].flatMap((held) =>
    [...Map.groupBy(held, yearOf).values()].map(({length}) => length),
  )
  return sizes.reduce((a, b) => Math.max(a, b), 1)
}

/** The area of a mark grows with its meetings. */
function radiusOf(count: number, most: number): number {
  if (most === 1) return RADIUS.least
  const share = Math.sqrt((count - 1) / (most - 1))
  return Math.round(RADIUS.least + share * (RADIUS.most - RADIUS.least))
}
