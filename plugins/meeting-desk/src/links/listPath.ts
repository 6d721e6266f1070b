/** The pane of the structure in which lists of unfinished work are. */
export const WORK_PANE = 'work'

/** The name of the structure's tool, as the Studio gives it. */
const STRUCTURE_TOOL = 'structure'

/** The path of a list in the structure, from its panes: `/structure/work;drafts.meeting`. */
export function listPath(basePath: string, panes: readonly string[]): string {
  const base = basePath.replace(/\/+$/, '')
  return `${base}/${STRUCTURE_TOOL}/${panes.map((pane) => encodeURIComponent(pane)).join(';')}`
}

/** The id of the pane of a kind of work, of all types or of one. */
export function workPane(kind: string, type?: string): string {
  return type === undefined ? kind : `${kind}.${type}`
}

/** The id of the pane of the meetings of a host in a year; `none` where there is no host. */
export function heldPane(year: number, host: string | undefined): string {
  return `held.${year}.${host ?? 'none'}`
}

/** What a pane of unfinished work lists. */
export type WorkPane =
  | {kind: 'work'; work: string; type: string | undefined}
  | {kind: 'held'; year: string; host: string | undefined}

/** Reads what `workPane` and `heldPane` write; ids of documents may have dots. */
export function readWorkPane(id: string): WorkPane {
  const [first = '', second, ...rest] = id.split('.')
  if (first !== 'held') return {kind: 'work', work: first, type: second}
  const host = rest.join('.')
  return {kind: 'held', year: second ?? '', host: host === 'none' ? undefined : host}
}
