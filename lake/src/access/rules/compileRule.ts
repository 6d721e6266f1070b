import {evaluateSync, type ExprNode} from 'groq-js'

import type {JsonObject, SanityDocument} from '../../documents/SanityDocument.ts'
import {isSameJson} from '../../mendoza/isSameJson.ts'
import {mapChildren} from '../../query/syntaxTree.ts'
import {hasLostOnly} from './hasLostOnly.ts'
import {type ChangeQuestion, parseRule, questionIn} from './parseRule.ts'
import {checkSelector, selectedPaths, valueAt, type SelectorContext} from './selectedPaths.ts'
import {withoutPaths} from './withoutPaths.ts'

/** One document before and after; `undefined`: does not exist. Never both. */
export type Rule = (
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  identity: string,
) => boolean

interface Call {
  question: ChangeQuestion
  selector: ExprNode
}

type Answer = (
  selector: ExprNode,
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  identity: string,
) => boolean

/** What the lake sets itself with every change; of a new document `_createdAt` besides. */
const SYSTEM = ['_rev', '_updatedAt']

/**
 * Compiles a rule about a change: GROQ in delta mode, with `before()`, `after()` and
 * `delta::operation()`; attributes are those of the document after, when it is deleted before.
 *
 * `delta::changedOnly(selector)`: the document is the same before and after but for what the
 * selector names in either. Unlike in groq-js, which compares arrays place by place, items
 * that are selected may thus come, go and move among the others, while the others stay as and in the
 * order they were; and what was selected before must still be selected to have changed freely.
 * `_rev` and `_updatedAt` do not count. A new document counts as changed from one that has but `_id`,
 * `_type` and `_createdAt`; when a document is deleted, more than any selector names has changed.
 *
 * `delta::removedOnly(selector)`: the document is the one before without some of what the selector
 * names in that; nothing in it came, moved or is another. Not of a new document, nor of one that is deleted.
 *
 * `delta::changedAny(selector)`: what the selector names is not the same before and after.
 * @throws Error that says what is wrong with the rule
 */
export function compileRule(rule: string): Rule {
  const calls: Call[] = []
  const tree = lift(parseRule(rule), calls)
  for (const {selector} of calls) checkSelector(selector)
  return (previous, next, identity) => {
    const params = Object.fromEntries(
      calls.map(({question, selector}, index) => [
        parameterOf(index),
        ANSWERS[question](selector, previous, next, identity),
      ]),
    )
    const {data} = evaluateSync(tree, {
      root: next ?? previous,
      before: previous ?? null,
      after: next ?? null,
      dataset: [],
      identity,
      params,
    })
    return data === true
  }
}

/** Takes the calls with selectors, which groq-js evaluates otherwise, out of the tree. */
function lift(node: ExprNode, calls: Call[]): ExprNode {
  if (node.type === 'Parameter') throw new Error('a rule has no parameters')
  const call = questionIn(node)
  if (call) {
    calls.push(call)
    return {type: 'Parameter', name: parameterOf(calls.length - 1)}
  }
  return mapChildren(node, (child) => lift(child, calls))
}

function parameterOf(index: number): string {
  return `changed${index}`
}

function changedOnly(
  selector: ExprNode,
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  identity: string,
): boolean {
  if (!next) return false
  const {_id, _type, _createdAt} = next
  const before = previous ?? {_id, _type, _createdAt}
  const within = changedAttributes(before, next)
  if (within.size === 0) return true
  const context: SelectorContext = {identity, within}
  const rest = (document: JsonObject) => {
    const left = withoutPaths(document, selectedPaths(selector, document, context))
    return left === undefined ? undefined : [...within].map((name) => valueAt(left, [name]))
  }
  return isSameJson(rest(before), rest(next))
}

function removedOnly(
  selector: ExprNode,
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  identity: string,
): boolean {
  if (!previous || !next) return false
  const within = changedAttributes(previous, next)
  const paths = selectedPaths(selector, previous, {identity, within})
  const changed = (document: SanityDocument) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => within.has(name)))
  return hasLostOnly(changed(previous), changed(next), paths)
}

function changedAny(
  selector: ExprNode,
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  identity: string,
): boolean {
  const selected = (document: SanityDocument | undefined) =>
    document &&
    selectedPaths(selector, document, {identity}).map((path) => [
      keyed(document, path.slice(0, -1)),
      typeof path.at(-1) === 'string' ? path.at(-1) : null,
      valueAt(document, path),
    ])
  return !isSameJson(selected(previous) ?? [], selected(next) ?? [])
}

/** Items by their `_key`, where they have one, so that a move among others is none. */
function keyed(document: SanityDocument, path: readonly (string | number)[]): unknown[] {
  return path.map((segment, index) => {
    if (typeof segment === 'string') return segment
    return valueAt(document, [...path.slice(0, index + 1), '_key']) ?? segment
  })
}

/** Names of the top-level attributes that are not the same. */
function changedAttributes(before: JsonObject, after: JsonObject): Set<string> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of SYSTEM) names.delete(name)
  for (const name of names) {
    if (
      Object.hasOwn(before, name) &&
      Object.hasOwn(after, name) &&
      isSameJson(before[name], after[name])
    ) {
      names.delete(name)
    }
  }
  return names
}

const ANSWERS = {changedOnly, changedAny, removedOnly} satisfies Record<ChangeQuestion, Answer>
