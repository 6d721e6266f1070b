import {GroqSyntaxError, parse} from 'groq-js'

import {BadRequestError, QueryParseError} from '../errors.ts'
import {missingFunction} from './missingFunctions.ts'
import {Placeholder} from './Placeholder.ts'
import {mapChildren, someNode, takesSelector, walk, type ExprNode} from './syntaxTree.ts'

export type QueryParams = Readonly<Record<string, unknown>>

/** A query's syntax tree. Parameters are `Parameter` nodes but for those in `constants`. */
export interface ParsedQuery {
  tree: ExprNode
  /** names of the parameters whose values the evaluation needs */
  parameters: readonly string[]
  /** names of the parameters whose values went into the tree: slices, `[$index]` */
  constants: readonly string[]
}

/**
 * Parses a query so that its tree serves other values of the parameters too, as far as groq-js
 * allows it: the bounds of slices must be known to its parser.
 * @throws QueryParseError, also for a parameter that is missing
 */
export function parseQuery(query: string, params: QueryParams): ParsedQuery {
  const constants = new Set<string>()
  for (;;) {
    const known = constants.size
    const placeholders = new Map<string, Placeholder>()
    let parsed: ExprNode | undefined
    let failure: unknown
    try {
      const lookup = lookupFor(query, params, constants, placeholders)
      parsed = parse(query, {params: lookup})
    } catch (error) {
      failure = error
    }
    for (const name of constants) requireParameter(name, query, params)
    // The parser met a parameter where it wants a constant: once more, with its value.
    if (constants.size > known) continue
    if (!parsed) throw parseError(failure, query)
    if (placeholders.size > 0 && someNode(parsed, hasSelector)) {
      // Selectors are no expressions that could be walked to put the parameters back.
      for (const name of placeholders.keys()) constants.add(name)
      continue
    }
    const tree = withParameters(parsed)
    const parameters = namesIn(tree)
    for (const name of parameters) requireParameter(name, query, params)
    const missing = missingFunction(tree)
    if (missing) throw new BadRequestError(missing)
    return {tree, parameters, constants: [...constants]}
  }
}

/** @throws QueryParseError that points to the parameter */
export function requireParameter(name: string, query: string, params: QueryParams): void {
  if (Object.hasOwn(params, name)) return
  const start = Math.max(query.search(new RegExp(`\\$${name}\\b`)), 0)
  throw new QueryParseError(
    `param $${name} referenced, but not provided`,
    query,
    start,
    start + name.length + 1,
  )
}

/** What groq-js asks for a parameter's value while it parses. */
function lookupFor(
  query: string,
  params: QueryParams,
  constants: Set<string>,
  placeholders: Map<string, Placeholder>,
): Record<string, unknown> {
  const own = new Set<string>()
  for (const [, name] of query.matchAll(/\bfn\s+\w+\s*::\s*\w+\s*\(\s*\$(\w+)/g))
    own.add(name ?? '')
  const given = new Set(constants)
  const has = (name: string) => name !== 'hasOwnProperty' && !own.has(name)
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined
        if (name === 'hasOwnProperty') return has
        if (given.has(name)) return params[name]
        const known = placeholders.get(name)
        const placeholder = known ?? new Placeholder(name, (looked) => constants.add(looked))
        placeholders.set(name, placeholder)
        return placeholder
      },
    },
  )
}

function hasSelector(node: ExprNode): boolean {
  return node.type === 'FuncCall' && takesSelector(node.namespace)
}

function withParameters(node: ExprNode): ExprNode {
  if (node.type === 'Value' && node.value instanceof Placeholder) {
    return {type: 'Parameter', name: node.value.name}
  }
  return mapChildren(node, withParameters)
}

function namesIn(tree: ExprNode): string[] {
  const names = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'Parameter') names.add(node.name)
    return true
  })
  return [...names]
}

/** Nested too deeply, or too long to parse in time. */
export function tooComplex(query: string): QueryParseError {
  return new QueryParseError('The query is too complex', query, 0, query.length)
}

function parseError(error: unknown, query: string): QueryParseError {
  if (error instanceof GroqSyntaxError) {
    const detail = error.message.replace(/^[^:]*: /, '')
    const start = Math.min(error.position, query.length)
    return new QueryParseError(detail, query, start, Math.min(start + 1, query.length))
  }
  if (error instanceof RangeError) return tooComplex(query)
  const message = error instanceof Error ? error.message : 'The query cannot be parsed'
  return new QueryParseError(message, query, 0, query.length)
}
