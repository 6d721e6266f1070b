/**
 * A scalar as a key of maps, so that two keys are equal when GROQ's `==` says that the values are.
 * `undefined` for what an index does not hold: null, objects, arrays.
 */
export function scalarKey(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return `s${value}`
    case 'number':
    case 'boolean':
      return `n${value}`
    default:
      return undefined
  }
}
