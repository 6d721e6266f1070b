import {publishedId} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {valueAt, type FieldPath} from '../views/fieldPaths.ts'
import {outgoingReferences} from '../views/outgoingReferences.ts'
import {scalarKey} from '../views/scalarKey.ts'
import {EVERYTHING, fieldKey, idKey, referenceKey, typeKey, versionKey} from './Dependencies.ts'

/**
 * The keys under which evaluations depend on a document in this state: what of `Dependencies.keys`
 * a change from or to this state concerns. `paths`: those of all fields that were ever asked for.
 */
export function* documentKeys(
  document: SanityDocument,
  paths: Iterable<FieldPath>,
): Generator<string> {
  yield EVERYTHING
  yield idKey(document._id)
  yield typeKey(document._type)
  yield versionKey(publishedId(document._id))
  for (const id of outgoingReferences(document).ids) yield referenceKey(id)
  for (const path of paths) {
    const value = scalarKey(valueAt(document, path))
    if (value !== undefined) yield fieldKey(path, value)
  }
}
