import {ungroup, type ExprNode} from './syntaxTree.ts'

type Filter = Extract<ExprNode, {type: 'Filter'}>
type Score = Extract<ExprNode, {type: 'PipeFuncCall'}>

/** The `score()` below a `[_score > 0]`, which drops what scores nothing. */
export function scoreBelow({base, expr}: Filter): Score | undefined {
  const below = ungroup(base)
  if (below.type !== 'PipeFuncCall' || below.name !== 'score') return undefined
  const condition = ungroup(expr)
  if (condition.type !== 'OpCall' || condition.op !== '>') return undefined
  const {left, right} = condition
  const isScore = left.type === 'AccessAttribute' && !left.base && left.name === '_score'
  return isScore && right.type === 'Value' && right.value >= 0 ? below : undefined
}

/**
 * A condition that is true for every document that scores anything; `undefined` where there is
 * none to be told: a pattern scores for one of its words already.
 */
export function scoredCondition(args: readonly ExprNode[]): ExprNode | undefined {
  let any: ExprNode | undefined
  for (const arg of args) {
    const condition = conditionOf(arg)
    if (!condition) return undefined
    any = any ? {type: 'Or', left: any, right: condition} : condition
  }
  return any
}

function conditionOf(expr: ExprNode): ExprNode | undefined {
  if (expr.type === 'FuncCall' && expr.namespace === 'global' && expr.name === 'boost') {
    return expr.args[0] && conditionOf(expr.args[0])
  }
  if (expr.type === 'And' || expr.type === 'Or') {
    const left = conditionOf(expr.left)
    const right = conditionOf(expr.right)
    return left && right && {...expr, left, right}
  }
  if (expr.type === 'OpCall' && expr.op === 'match') {
    const right = ungroup(expr.right)
    return right.type === 'FuncCall' && right.namespace === 'text' ? expr : undefined
  }
  return expr
}
