import {isWholeDocument} from './documentPaths.ts'
import type {Matcher} from './Plan.ts'
import {reachOf} from './scopes.ts'
import type {Slot} from './Slot.ts'
import {call, coalesce, plus, slotNode, travelling} from './slotNodes.ts'
import {ungroup, type ExprNode} from './syntaxTree.ts'

/** Name of the parameter whose value takes every string: no parameter in GROQ can be called so. */
export const ANY_STRING = '\u0001any'

/** Between the strings of an array that travel as one. */
export const TEXT_BREAK = '\u0001\uFFFE\u0004'

const FALSE: ExprNode = {type: 'Value', value: false}

/** What the planning of a `match` adds to the plan. */
export interface MatchPlanning {
  /** number of the new slot */
  addSlot(slot: Slot): number
  addMatcher(form: Matcher['form'], expr: ExprNode): Matcher
  plan(expr: ExprNode): ExprNode
}

/**
 * `left match right` so that the lake's own matcher answers it: groq-js has no `text::query`, takes
 * a Thai clause for one word, and makes regular expressions of patterns that can run for minutes.
 */
export function planMatch(left: ExprNode, right: ExprNode, planning: MatchPlanning): ExprNode {
  const {form, expr} = patternOf(right)
  const {outer, element, documents} = reachOf(expr)
  const fixed = !outer && !element && !documents
  if (form === 'query' && fixed && isWholeDocument(left)) {
    const slot = planning.addSlot({gives: 'documentMatch', query: expr})
    return coalesce(slotNode(slot, [{type: 'AccessAttribute', name: '_id'}]), FALSE)
  }
  const text = planning.plan(left)
  if (fixed) {
    const predicate = isIn(planning.addMatcher(form, expr).predicate)
    const whole = predicate(joined(text))
    return isArray(text) ? coalesce(whole, FALSE) : coalesce(predicate(text), whole, FALSE)
  }
  const slot = planning.addSlot({gives: 'match', form})
  const pattern = travelling(planning.plan(expr), 'either', false)
  return coalesce(slotNode(slot, [travellingText(text), pattern]), FALSE)
}

/**
 * An argument of `score()`: groq-js counts how often the words of a `match` occur where it stands
 * at the top, under `&&`, `||` and `boost()`. So it does here, with the lake's own counting.
 */
export function planScore(expr: ExprNode, planning: MatchPlanning): ExprNode {
  if (expr.type === 'And' || expr.type === 'Or') {
    return {
      ...expr,
      left: planScore(expr.left, planning),
      right: planScore(expr.right, planning),
    }
  }
  if (expr.type === 'FuncCall' && expr.namespace === 'global' && expr.name === 'boost') {
    const [scored, by] = expr.args
    if (!scored || !by) return planning.plan(expr)
    return {...expr, args: [planScore(scored, planning), planning.plan(by)]}
  }
  if (expr.type !== 'OpCall' || expr.op !== 'match') return planning.plan(expr)
  const {form, expr: pattern} = patternOf(expr.right)
  const {outer, element, documents} = reachOf(pattern)
  if (outer || element || documents || isWholeDocument(expr.left)) return planning.plan(expr)
  const matcher = planning.addMatcher(form, pattern)
  const slot = planning.addSlot({gives: 'words', matcher: matcher.words})
  return {
    type: 'OpCall',
    op: 'match',
    left: slotNode(slot, [travellingText(planning.plan(expr.left))]),
    right: {type: 'Parameter', name: matcher.words},
  }
}

function patternOf(right: ExprNode): {form: Matcher['form']; expr: ExprNode} {
  const expr = ungroup(right)
  const [query] = expr.type === 'FuncCall' && expr.namespace === 'text' ? expr.args : []
  return query ? {form: 'query', expr: query} : {form: 'pattern', expr}
}

function isIn(parameter: string): (text: ExprNode) => ExprNode {
  return (left) => ({type: 'OpCall', op: 'in', left, right: {type: 'Parameter', name: parameter}})
}

/** The strings of an array as one, which no word can cross; null for what is no array. */
function joined(text: ExprNode): ExprNode {
  const strings: ExprNode = {type: 'Filter', base: text, expr: isIn(ANY_STRING)({type: 'This'})}
  return call('array', 'join', [strings, {type: 'Value', value: TEXT_BREAK}])
}

function travellingText(text: ExprNode): ExprNode {
  const empty: ExprNode = {type: 'Value', value: ''}
  return isArray(text)
    ? coalesce(joined(text), empty)
    : coalesce(plus(empty, text), joined(text), empty)
}

/** Whether the expression gives an array or null, whatever the documents hold. */
function isArray(node: ExprNode): boolean {
  return ['Array', 'ArrayCoerce', 'Map', 'FlatMap', 'Filter', 'Slice'].includes(ungroup(node).type)
}
