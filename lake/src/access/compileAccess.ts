import {createHash} from 'node:crypto'

import {evaluateSync, parse} from 'groq-js'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Access, Grant, Permission} from './Identity.ts'
import {compileRule} from './rules/compileRule.ts'

type Matches = (document: SanityDocument) => boolean

const CACHED = 1000
const cache = new Map<string, Access>()

/**
 * Compiles grants once for all who have the same. A filter is evaluated over one document at a
 * time and may use `identity()`; it must depend on nothing else, for views keep what it gave.
 * @throws an Error when a filter or a rule is no GROQ
 */
export function compileAccess(grants: readonly Grant[], identityId: string): Access {
  const personal = grants.some(({filter, change = ''}) => usesIdentity(filter + change))
  const key = JSON.stringify([grants, personal && identityId])
  const known = cache.get(key)
  if (known) return known
  const access = compile(grants, identityId)
  if (cache.size >= CACHED) cache.clear()
  cache.set(key, access)
  return access
}

function compile(grants: readonly Grant[], identityId: string): Access {
  const matchers = new Map(grants.map(({filter}) => [filter, compileFilter(filter, identityId)]))
  const filters = (permission: Permission) =>
    new Set(grants.filter((grant) => grant.permissions.includes(permission)).map((g) => g.filter))
  const matching = (filtersOf: ReadonlySet<string>) => {
    const all = [...filtersOf].map((filter) => matchers.get(filter)).filter(isDefined)
    return all.includes(matchAll) ? [matchAll] : all
  }
  const granted = new Map<Permission, readonly Matches[]>()
  for (const permission of new Set(grants.flatMap((grant) => grant.permissions))) {
    granted.set(permission, matching(filters(permission)))
  }
  const freely = (permission: Permission) => {
    const free = grants.filter((one) => !one.change && one.permissions.includes(permission))
    const matchers = matching(new Set(free.map(({filter}) => filter)))
    return (document: SanityDocument | undefined) =>
      !document || matchers.some((matches) => matches(document))
  }
  const [createsFreely, updatesFreely] = [freely('create'), freely('update')]
  const ruled = grants.flatMap(({filter, permissions, change}) => {
    const matches = matchers.get(filter)
    return change && matches ? [{matches, permissions, holds: compileRule(change)}] : []
  })
  const readFilters = [...filters('read')].sort()
  const readsAll = granted.get('read')?.[0] === matchAll
  return {
    readKey: readsAll ? 'all' : readKey(readFilters, identityId),
    readsAll,
    can: (permission, document) =>
      granted.get(permission)?.some((matches) => matches(document)) ?? false,
    mayChange(previous, next) {
      if (previous ? updatesFreely(previous) && updatesFreely(next) : createsFreely(next)) {
        return true
      }
      return ruled.some(
        ({matches, permissions, holds}) =>
          permissions.includes(previous ? 'update' : 'create') &&
          (!previous || matches(previous)) &&
          (!next || matches(next)) &&
          holds(previous, next, identityId),
      )
    },
    canSome: (permission) => granted.has(permission),
  }
}

function compileFilter(filter: string, identity: string): Matches {
  if (filter.trim() === 'true') return matchAll
  const tree = parse(`*[${filter}]`)
  return (document) => {
    const found: unknown = evaluateSync(tree, {dataset: [document], identity}).data
    return Array.isArray(found) && found.length === 1
  }
}

const matchAll: Matches = () => true

function readKey(filters: readonly string[], identityId: string): string {
  const personal = filters.some(usesIdentity)
  return createHash('sha256')
    .update(JSON.stringify(personal ? [filters, identityId] : [filters]))
    .digest('base64url')
}

/** Rather once too often: then a view is not shared that could have been. */
function usesIdentity(filter: string): boolean {
  return /\bidentity\b/.test(filter)
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}
