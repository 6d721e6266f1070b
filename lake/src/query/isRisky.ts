import {mapChildren, ungroup, type ExprNode} from './syntaxTree.ts'

/** Functions that go through an array. */
const ARRAY_FUNCTIONS = new Set(['global', 'array', 'math'])

/**
 * Whether a planned query could take long although few documents are looked at: regular expressions
 * that groq-js makes of paths, and going through an array for each element of another one, other than
 * the arrays in that element itself. What is not risky costs no more than the documents it is handed.
 */
export function isRisky(planned: ExprNode): boolean {
  return risky(planned, false)
}

function risky(node: ExprNode, inLoop: boolean): boolean {
  if (isRiskyItself(node, inLoop)) return true
  let found = false
  mapChildren(node, (child, scope) => {
    found ||= risky(child, inLoop || (scope !== 'same' && node.type !== 'Projection'))
    return child
  })
  return found
}

function isRiskyItself(node: ExprNode, inLoop: boolean): boolean {
  switch (node.type) {
    case 'Filter':
    case 'Map':
    case 'FlatMap':
    case 'PipeFuncCall':
      return inLoop && isForeign(node.base)
    case 'OpCall':
      return node.op === 'in' && inLoop && reachesOut(node.right)
    case 'FuncCall': {
      const {namespace, name, args} = node
      if (namespace === 'array' && name === 'intersects') return true
      if (namespace === 'global' && name === 'path') return !isSimplePath(args[0])
      if (namespace === 'global' && name === 'coalesce') return false
      return inLoop && ARRAY_FUNCTIONS.has(namespace) && args.some(isOuterArray)
    }
    default:
      return false
  }
}

/** An array that does not stand in the element: of a query's own, or of something around it. */
function isForeign(node: ExprNode): boolean {
  const base = ungroup(node)
  return (
    base.type === 'Array' || base.type === 'Value' || base.type === 'Parameter' || reachesOut(base)
  )
}

/** Reads `^`, but for where it only chooses documents from an index, or single elements. */
function reachesOut(node: ExprNode): boolean {
  switch (node.type) {
    case 'Parent':
      return true
    case 'Deref':
      return false
    case 'Filter':
    case 'Map':
    case 'FlatMap':
    case 'Projection':
    case 'PipeFuncCall':
      return reachesOut(node.base)
    default: {
      let found = false
      mapChildren(node, (child) => {
        found ||= reachesOut(child)
        return child
      })
      return found
    }
  }
}

/** Could be an array of something around the element: not `^._id` and the like. */
function isOuterArray(node: ExprNode): boolean {
  const isScalar = node.type === 'AccessAttribute' && node.name.startsWith('_')
  return !isScalar && reachesOut(node)
}

/** One `**` at the most: more of them backtrack. */
function isSimplePath(pattern: ExprNode | undefined): boolean {
  if (pattern?.type !== 'Value' || typeof pattern.value !== 'string') return false
  return pattern.value.split('**').length <= 2
}
