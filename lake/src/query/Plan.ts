import type {Slot} from './Slot.ts'
import type {ExprNode} from './syntaxTree.ts'

/** A pattern or a text query on the right of `match`, made once for an evaluation. */
export interface Matcher {
  form: 'query' | 'pattern'
  /** reads nothing but parameters */
  expr: ExprNode
  /** name of the parameter that holds the predicate, for `in` */
  predicate: string
  /** name of the parameter that holds the words by which a score is counted */
  words: string
}

/** A query made ready for evaluation, for any values of its parameters. */
export interface Plan {
  tree: ExprNode
  slots: readonly Slot[]
  matchers: readonly Matcher[]
  /** number of nodes in the tree: how much is done with a document at the most */
  size: number
  /** cannot be proven cheap: evaluated under a time limit from the start */
  risky: boolean
  /** holds functions that groq-js evaluates asynchronously only */
  asynchronous: boolean
  /** asks for documents by their text */
  searching: boolean
  /** gives another result at another time */
  timed: boolean
  /** reads `identity()` */
  personal: boolean
}
