const STRING = 3
const OTHER = 100

function rank(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return 2
    case 'string':
      return STRING
    case 'boolean':
      return 4
    default:
      return OTHER
  }
}

/**
 * The order of GROQ's `order()` over JSON values, ascending: numbers, strings by code unit,
 * booleans, then everything else (null, missing, objects, arrays) as equal.
 */
export function compareValues(a: unknown, b: unknown): number {
  const difference = rank(a) - rank(b)
  if (difference !== 0) return difference
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return 0
}
