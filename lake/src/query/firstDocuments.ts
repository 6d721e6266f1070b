import type {SanityDocument} from '../documents/SanityDocument.ts'
import {compareValues} from '../views/compareValues.ts'
import {inIdOrder, unionOf} from '../views/documentList.ts'
import {valueAt, type FieldPath} from '../views/fieldPaths.ts'
import type {OrderedIndex} from '../views/OrderedIndex.ts'

type Passing = (documents: readonly SanityDocument[]) => readonly SanityDocument[]

/**
 * The first documents of the list that pass, at least `limit` where there are so many.
 * Looks at `step` documents first, then each time at twice as many.
 */
export function firstOf(
  documents: readonly SanityDocument[],
  limit: number,
  passing: Passing,
  step: number,
): readonly SanityDocument[] {
  const found: SanityDocument[] = []
  let size = Math.max(step, limit)
  for (let start = 0; start < documents.length && found.length < limit; start += size, size *= 2) {
    for (const document of passing(documents.slice(start, start + size))) found.push(document)
  }
  return found
}

/**
 * In `_id` order, documents that pass and among which are the first `limit` of all that do, by the
 * value at the path; with the last of these, all that are equal to it.
 */
export function firstInOrder(
  indexes: readonly OrderedIndex[],
  {path, descending}: {path: FieldPath; descending: boolean},
  limit: number,
  passing: Passing,
  step: number,
): readonly SanityDocument[] {
  const found = indexes.map(({documents}) => {
    const ordered: SanityDocument[] = []
    let size = Math.max(step, limit)
    let start = 0
    while (start < documents.length) {
      const chunk = slice(documents, start, start + size, descending)
      const border = ordered[limit - 1]
      if (border && !isEqualAt(path, border, chunk[0])) break
      for (const document of passing(chunk)) ordered.push(document)
      start += size
      size *= 2
    }
    return inIdOrder(ordered)
  })
  return unionOf(found)
}

/** Part of the list, counted from its end when descending. */
function slice(
  documents: readonly SanityDocument[],
  start: number,
  end: number,
  descending: boolean,
): readonly SanityDocument[] {
  if (!descending) return documents.slice(start, end)
  const {length} = documents
  return documents.slice(Math.max(0, length - end), length - start).toReversed()
}

function isEqualAt(
  path: FieldPath,
  one: SanityDocument,
  other: SanityDocument | undefined,
): boolean {
  return compareValues(valueAt(one, path), valueAt(other, path)) === 0
}
