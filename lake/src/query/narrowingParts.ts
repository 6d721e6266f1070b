import type {Narrowing} from './Narrowing.ts'

/** Whether the text index is asked. */
export function isByText(narrowing: Narrowing): boolean {
  if (narrowing.by === 'all' || narrowing.by === 'any') return narrowing.of.some(isByText)
  return narrowing.by === 'text'
}

/** Numbers of the values that travel. */
export function partsIn(narrowing: Narrowing): number[] {
  if (narrowing.by === 'all' || narrowing.by === 'any') return narrowing.of.flatMap(partsIn)
  return narrowing.value.from === 'scope' ? [narrowing.value.part] : []
}

/** With only the used values travelling, in this order. */
export function renumbered(narrowing: Narrowing, used: readonly number[]): Narrowing {
  if (narrowing.by === 'all' || narrowing.by === 'any') {
    return {...narrowing, of: narrowing.of.map((one) => renumbered(one, used))}
  }
  if (narrowing.value.from === 'query') return narrowing
  return {...narrowing, value: {from: 'scope', part: used.indexOf(narrowing.value.part)}}
}
