import type {FieldPath} from '../views/fieldPaths.ts'
import {ungroup, type ExprNode} from './syntaxTree.ts'

type Step = string | number

/**
 * The field of the document that an `order()` sorts by, seen through the projections that stand
 * between (the innermost last); `undefined` where it is no plain field.
 */
export function orderPath(
  sortBy: ExprNode,
  projections: readonly ExprNode[],
): FieldPath | undefined {
  let steps = stepsOf(sortBy)
  for (const projection of projections) {
    if (!steps) return undefined
    steps = throughProjection(steps, projection)
  }
  if (!steps || steps.length === 0) return undefined
  return steps.every((step) => typeof step === 'string') ? steps : undefined
}

/** The way from `@` to what the expression picks. */
function stepsOf(node: ExprNode): Step[] | undefined {
  const expr = ungroup(node)
  if (expr.type === 'This') return []
  if (expr.type === 'AccessAttribute') {
    const base = expr.base ? stepsOf(expr.base) : []
    return base && [...base, expr.name]
  }
  if (expr.type === 'AccessElement') {
    const base = stepsOf(expr.base)
    return base && [...base, expr.index]
  }
  return undefined
}

function throughProjection(steps: Step[], projection: ExprNode): Step[] | undefined {
  if (projection.type !== 'Projection' || projection.base.type !== 'This') return undefined
  if (projection.expr.type !== 'Object') return undefined
  const [name, ...rest] = steps
  if (name === undefined) return undefined
  for (const attribute of projection.expr.attributes.toReversed()) {
    if (attribute.type === 'ObjectAttributeValue') {
      if (attribute.name === name) return throughValue(rest, attribute.value)
    } else if (attribute.type === 'ObjectSplat' && attribute.value.type === 'This') {
      return steps
    } else {
      return undefined
    }
  }
  return undefined
}

function throughValue(steps: Step[], value: ExprNode): Step[] | undefined {
  const expr = ungroup(value)
  if (expr.type === 'Array') {
    const [index, ...rest] = steps
    if (typeof index !== 'number' || index < 0) return undefined
    if (expr.elements.slice(0, index + 1).some(({isSplat}) => isSplat)) return undefined
    const element = expr.elements[index]
    return element && throughValue(rest, element.value)
  }
  const base = stepsOf(expr)
  return base && [...base, ...steps]
}
