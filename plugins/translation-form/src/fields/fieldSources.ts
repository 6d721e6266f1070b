import {findUnits, hashOf, type StoredDocument, type Unit, unitId} from '@capitals/translation'

/** What there is to translate in each localised field of a document: its units, as one text, by the field's id. */
export type FieldSources = ReadonlyMap<string, string>

export function fieldSources(document: StoredDocument): FieldSources {
  const fields = Map.groupBy(findUnits(document), ({path}) => unitId(path))
  return new Map([...fields].map(([field, units]) => [field, sourceOf(units)]))
}

/** The units of one field as a text that is the same as long as translators see no difference. */
export function sourceOf(units: readonly Unit[]): string {
  return units.map(({id, source}) => `${id} ${hashOf(source)}`).join('\n')
}
