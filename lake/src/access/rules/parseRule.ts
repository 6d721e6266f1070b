import {type ExprNode, parse} from 'groq-js'

/** What a rule asks of a change with a selector. */
export type ChangeQuestion = 'changedOnly' | 'changedAny' | 'removedOnly'

/** Texts and comments, in which a name means nothing, and the names that are not groq-js's. */
const WORDS =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|(?<![\w:])(?:diff::\w+|delta::removedOnly\s*\()/gs

/** What stands for `delta::removedOnly(`: groq-js reads only calls of functions that it has. */
const REMOVED_ONLY = 'diff::changedOnly(null, null, '

/**
 * The syntax tree of a rule, with `delta::removedOnly(selector)` besides what GROQ has in delta mode.
 * @throws Error for what is no rule
 */
export function parseRule(rule: string): ExprNode {
  const readable = rule.replaceAll(WORDS, (word) => {
    if (word.startsWith('diff::')) throw new Error('a rule cannot use diff:: functions')
    return word.startsWith('delta::') ? REMOVED_ONLY : word
  })
  return parse(readable, {mode: 'delta'})
}

/** The question of a call and its selector; nothing for other nodes. */
export function questionIn(
  node: ExprNode,
): {question: ChangeQuestion; selector: ExprNode} | undefined {
  if (node.type !== 'FuncCall') return undefined
  const {namespace, name, args} = node
  const isRemoved = namespace === 'diff'
  if (!isRemoved && (namespace !== 'delta' || name === 'operation')) return undefined
  const selector = args.at(-1)
  if (!selector) throw new Error(`delta::${name} needs a selector`)
  if (isRemoved) return {question: 'removedOnly', selector}
  return {question: name === 'changedOnly' ? 'changedOnly' : 'changedAny', selector}
}
