import type {ArrayElementNode, ExprNode, ObjectAttributeNode} from 'groq-js'

/**
 * How a child stands to its parent's scope: `same`; `nested`, one `^` deeper; `hidden`, as the
 * elements of a map, whose children see the same `^` as they do.
 */
export type ChildScope = 'same' | 'nested' | 'hidden'

type Change = (child: ExprNode, scope: ChildScope) => ExprNode

/**
 * The node with each child changed; the node itself where no child changed. What `diff::` and
 * `delta::` take as selectors is left alone: it is no expression that is evaluated.
 */
export function mapChildren(node: ExprNode, change: Change): ExprNode {
  switch (node.type) {
    case 'AccessAttribute': {
      if (!node.base) return node
      const base = change(node.base, 'same')
      return base === node.base ? node : {...node, base}
    }
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Slice':
    case 'Deref':
    case 'Group':
    case 'Not':
    case 'Neg':
    case 'Pos':
    case 'Asc':
    case 'Desc': {
      const base = change(node.base, 'same')
      return base === node.base ? node : {...node, base}
    }
    case 'And':
    case 'Or':
    case 'OpCall': {
      const left = change(node.left, 'same')
      const right = change(node.right, 'same')
      return left === node.left && right === node.right ? node : {...node, left, right}
    }
    case 'InRange': {
      const base = change(node.base, 'same')
      return {...node, base, left: change(node.left, 'same'), right: change(node.right, 'same')}
    }
    case 'Filter':
    case 'Projection':
      return {...node, base: change(node.base, 'same'), expr: change(node.expr, 'nested')}
    case 'Map':
    case 'FlatMap':
      return {...node, base: change(node.base, 'same'), expr: change(node.expr, 'hidden')}
    case 'PipeFuncCall': {
      const base = change(node.base, 'same')
      return {...node, base, args: node.args.map((arg) => change(arg, 'nested'))}
    }
    case 'FuncCall': {
      if (node.args.length === 0 || takesSelector(node.namespace)) return node
      return {...node, args: node.args.map((arg) => change(arg, 'same'))}
    }
    case 'Select': {
      const alternatives = node.alternatives.map((alternative) => ({
        ...alternative,
        condition: change(alternative.condition, 'same'),
        value: change(alternative.value, 'same'),
      }))
      const {fallback} = node
      return fallback
        ? {...node, alternatives, fallback: change(fallback, 'same')}
        : {...node, alternatives}
    }
    case 'Array':
      return {...node, elements: node.elements.map((element) => mapElement(element, change))}
    case 'Object':
      return {...node, attributes: node.attributes.map((one) => mapAttribute(one, change))}
    default:
      return node
  }
}

function mapElement(element: ArrayElementNode, change: Change): ArrayElementNode {
  return {...element, value: change(element.value, 'same')}
}

function mapAttribute(attribute: ObjectAttributeNode, change: Change): ObjectAttributeNode {
  const value = change(attribute.value, 'same')
  return attribute.type === 'ObjectConditionalSplat'
    ? {...attribute, value, condition: change(attribute.condition, 'same')}
    : {...attribute, value}
}

/** Calls `visit` with the node and everything below it, until it answers `false` for a node. */
export function walk(node: ExprNode, visit: (node: ExprNode) => boolean | undefined): void {
  if (visit(node) === false) return
  mapChildren(node, (child) => {
    walk(child, visit)
    return child
  })
}

export function someNode(node: ExprNode, test: (node: ExprNode) => boolean): boolean {
  let found = false
  walk(node, (child) => {
    found ||= test(child)
    return !found
  })
  return found
}

/** Functions whose arguments hold selectors; they are evaluated asynchronously only. */
export function takesSelector(namespace: string): boolean {
  return namespace === 'diff' || namespace === 'delta'
}

export type {ExprNode}

/** Without the parentheses around it. */
export function ungroup(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungroup(node.base) : node
}
