/** Levels of arrays and objects in each other: what is deeper exhausts the stack of what walks it. */
const LEVELS = 256

/**
 * Why a parsed JSON value cannot be kept as it is; `undefined`: it can. Numbers beyond the range of
 * doubles are `Infinity` when they are parsed and `null` when they are written. Code that copies an
 * object makes a field `__proto__` its prototype: then it would be seen in memory and not be stored.
 */
export function jsonProblem(value: unknown): string | undefined {
  return problemIn(value, LEVELS)
}

function problemIn(value: unknown, levels: number): string | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : 'it has a number that is too large'
  }
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value) && hasPrototype(value)) return 'it has a field named "__proto__"'
  if (levels === 0) return `it is nested more than ${LEVELS} levels deep`
  for (const child of Object.values(value)) {
    const problem = problemIn(child, levels - 1)
    if (problem !== undefined) return problem
  }
  return undefined
}

function hasPrototype(object: object): boolean {
  if (Object.hasOwn(object, '__proto__')) return true
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype !== null && Object.getPrototypeOf(prototype) !== null
}
