import {walk, type ExprNode} from './syntaxTree.ts'

/** What GROQ has and this server has not, by namespace and name; `*`: all of the namespace. */
const MISSING = new Set([
  'geo::*',
  'text::semanticSimilarity',
  'documents::*',
  'media::*',
  'user::*',
  'global::anywhere',
])

/** A sentence about the first function in the tree that nothing here can evaluate. */
export function missingFunction(tree: ExprNode): string | undefined {
  let sentence: string | undefined
  walk(tree, (node) => {
    if (node.type !== 'FuncCall') return true
    const {namespace, name} = node
    if (MISSING.has(`${namespace}::${name}`) || MISSING.has(`${namespace}::*`)) {
      const called = namespace === 'global' ? name : `${namespace}::${name}`
      sentence ??= `The GROQ function ${called}() is not supported by this server`
    }
    return true
  })
  return sentence
}
