import {filtersOverEverything} from '../query/everythingFilters.ts'
import {mapChildren, someNode, type ExprNode} from '../query/syntaxTree.ts'

/**
 * The parts of a query that choose documents, such as `*[_type == "a"]`: what is made of them
 * (projections, order, slices) does not matter to who listens. Empty where a query chooses none.
 */
export function listenSources(node: ExprNode): ExprNode[] {
  switch (node.type) {
    case 'Everything':
      return [node]
    case 'Filter':
      return someNode(node.base, isEverything) ? [node] : childSources(node)
    case 'PipeFuncCall':
      return listenSources(node.base)
    case 'Map':
    case 'FlatMap':
    case 'Projection': {
      const sources = listenSources(node.base)
      return sources.length > 0 ? sources : listenSources(node.expr)
    }
    default:
      return childSources(node)
  }
}

/** Whether each document is looked at by itself: what else there is does not matter. */
export function looksAtOne(source: ExprNode): boolean {
  const filters = filtersOverEverything(source)
  return filters?.every((filter) => !someNode(filter, readsOthers)) ?? false
}

function childSources(node: ExprNode): ExprNode[] {
  const sources: ExprNode[] = []
  mapChildren(node, (child) => {
    sources.push(...listenSources(child))
    return child
  })
  return sources
}

function isEverything({type}: ExprNode): boolean {
  return type === 'Everything'
}

function readsOthers({type}: ExprNode): boolean {
  return type === 'Everything' || type === 'Deref'
}
