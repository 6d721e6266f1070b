import {targetsIn} from './findUnits.ts'
import {type LocalizedField, localizedFields} from './localizedFields.ts'
import type {StoredDocument} from './StoredDocument.ts'
import type {PathSegment, Unit, UnitValue} from './Unit.ts'
import {unitId} from './unitId.ts'

/** The text of a unit in a language as a document has it; nothing for an empty one. */
export function targetOf(
  document: StoredDocument,
  unit: Unit,
  language: string,
): UnitValue | undefined {
  return targetsIn(fieldAt(document, unit.path), language)(unit)
}

/** The localised field at a path, where the document has it. */
export function fieldAt(
  document: StoredDocument,
  path: readonly PathSegment[],
): LocalizedField | undefined {
  const id = unitId(path)
  return localizedFields(document).find((field) => unitId(field.path) === id)
}
