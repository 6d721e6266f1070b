import type {ExchangeUnit} from '../ExchangeUnit.ts'

/** The units of each document, in the order of the first. */
export function byDocument(units: readonly ExchangeUnit[]): Map<string, ExchangeUnit[]> {
  return Map.groupBy(units, ({documentId}) => documentId)
}
