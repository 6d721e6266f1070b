import type {FieldPath} from '../views/fieldPaths.ts'
import type {ExprNode} from './syntaxTree.ts'

/** Where the value comes from that an index is asked for. */
export type ValueSource =
  /** evaluated once for a query: constants, parameters and what is made of them */
  | {from: 'query'; expr: ExprNode}
  /** evaluated where the sub-query stands; the n-th of the values that travel in the reference */
  | {from: 'scope'; part: number}

/** `one`: a scalar; `many`: an array of scalars; `either`: as `references()` takes them. */
export type Arity = 'one' | 'many' | 'either'

export type IndexKind =
  | 'id'
  | 'type'
  /** a `_ref` to the value anywhere in the document */
  | 'reference'
  /** versions, draft and published document of a published id */
  | 'version'
  /** ids that begin with the value */
  | 'prefix'

/**
 * What a filter's true documents are among: a condition that an index can answer, `all` where each
 * of the branches must hold, so that any one of them will do, `any` where one of them must.
 */
export type Narrowing =
  | {by: IndexKind; value: ValueSource; arity: Arity}
  | {by: 'field'; path: FieldPath; value: ValueSource; arity: Arity}
  /** documents whose text holds all words of a text query, or all fixed parts of a pattern */
  /** `whole`: by the document's whole text, not by a field's */
  | {by: 'text'; value: ValueSource; form: 'query' | 'pattern'; whole: boolean}
  | {by: 'all'; of: readonly Narrowing[]}
  | {by: 'any'; of: readonly Narrowing[]}
