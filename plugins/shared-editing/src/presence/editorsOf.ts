import type {DocumentPresence, Path, SchemaType} from 'sanity'

type Present = Pick<DocumentPresence, 'path' | 'sessionId'> & {
  readonly user: {readonly id: string; readonly displayName?: string}
}

/** Somebody who is in a field. */
export interface Editor {
  readonly id: string
  readonly name: string
}

/**
 * Who is in a field: at its very path, or anywhere inside of a field that is one thing to whoever
 * fills it in, such as a text in several languages or a list. Objects leave it to their fields.
 */
export function editorsOf(
  present: readonly Present[],
  path: Path,
  type: Pick<SchemaType, 'jsonType'>,
): Editor[] {
  if (path.length === 0 || !path.every((segment) => typeof segment === 'string')) return []
  const here = present.filter(
    (one) =>
      startsWith(one.path, path) && (type.jsonType !== 'object' || one.path.length === path.length),
  )
  const editors = new Map(
    here.map(({user}) => [user.id, {id: user.id, name: user.displayName ?? user.id}]),
  )
  return [...editors.values()]
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((segment, index) => path[index] === segment)
}
