/** Levels of arrays and objects in each other: what is deeper exhausts the stack of what walks it. */
const LEVELS = 256

/**
 * Why a parsed JSON value cannot be kept as it is; `undefined`: it can. Numbers beyond the range of
 * doubles are `Infinity` when they are parsed and `null` when they are written.
 */
export function jsonProblem(value: unknown): string | undefined {
  return problemIn(value, LEVELS)
}

function problemIn(value: unknown, levels: number): string | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : 'it has a number that is too large'
  }
  if (typeof value !== 'object' || value === null) return undefined
  if (levels === 0) return `it is nested more than ${LEVELS} levels deep`
  for (const child of Object.values(value)) {
    const problem = problemIn(child, levels - 1)
    if (problem !== undefined) return problem
  }
  return undefined
}
