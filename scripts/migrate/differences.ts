/** One place of a document that differs; undefined where there is nothing. */
export interface Difference {
  /** such as `title[th].value`: members of arrays by `_key`, else by index */
  path: string
  before: unknown
  after: unknown
}

/** What every write changes. */
const BOOKKEEPING = new Set(['_rev', '_updatedAt'])

/** Where two states of a document differ, as deep as both sides agree on the shape. */
export function differences(
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): Difference[] {
  if (!before || !after) return before === after ? [] : [{path: '', before, after}]
  return [...between('', before, after)].filter(({path}) => !BOOKKEEPING.has(path))
}

function* between(path: string, before: unknown, after: unknown): Iterable<Difference> {
  if (Object.is(before, after)) return
  if (Array.isArray(before) && Array.isArray(after)) {
    yield* betweenArrays(path, before, after)
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* between(path === '' ? key : `${path}.${key}`, before[key], after[key])
    }
  } else {
    yield {path, before, after}
  }
}

function* betweenArrays(
  path: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Iterable<Difference> {
  const [left, right] = [membersOf(before), membersOf(after)]
  if (shared(left, right) !== shared(right, left)) {
    yield {path: `${path} (order)`, before: [...left.keys()], after: [...right.keys()]}
  }
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    yield* between(`${path}[${name}]`, left.get(name), right.get(name))
  }
}

/** The names that both have, in the order of the first. */
function shared(members: Map<string, unknown>, other: Map<string, unknown>): string {
  return [...members.keys()].filter((name) => other.has(name)).join()
}

/** By `_key` where each member has one of its own, else by index. */
function membersOf(members: readonly unknown[]): Map<string, unknown> {
  const keyed = new Map(members.map((member) => [keyOf(member), member]))
  return keyed.size === members.length && !keyed.has('')
    ? keyed
    : new Map(members.map((member, index) => [String(index), member]))
}

function keyOf(member: unknown): string {
  return isObject(member) && typeof member['_key'] === 'string' ? member['_key'] : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
