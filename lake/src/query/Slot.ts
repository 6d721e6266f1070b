import type {FieldPath} from '../views/fieldPaths.ts'
import type {Narrowing} from './Narrowing.ts'
import type {ExprNode} from './syntaxTree.ts'

/** Stops looking once enough documents are found. */
export interface Stop {
  /** documents wanted */
  limit: number
  /** what they must pass, planned; reads nothing outside the document and the parameters */
  filter: ExprNode | undefined
  /** wanted first; with the first of equal ones all of them */
  order?: {path: FieldPath; descending: boolean}
}

/**
 * A place in a planned query where groq-js asks the lake instead of going through all documents:
 * a `Deref` of a made-up reference, which groq-js hands to `dereference` and whose answer it takes
 * for the value, whatever that is.
 */
export type Slot =
  /** documents in `_id` order, among which are all that the filter on top lets through */
  | {gives: 'documents'; narrowing?: Narrowing; stop?: Stop}
  /** how many documents pass the filter */
  | {
      gives: 'count'
      narrowing?: Narrowing
      filter?: ExprNode
      /** when the index gives just those: always, or while its references are exact */
      exact: 'always' | 'by references' | 'never'
    }
  /** whether the document with the id that travels meets the text query */
  | {gives: 'documentMatch'; query: ExprNode}
  /** whether the text that travels matches the pattern that travels after it */
  | {gives: 'match'; form: 'query' | 'pattern'}
  /** the words of a matcher, each as often as the text that travels holds it */
  | {gives: 'words'; matcher: string}
