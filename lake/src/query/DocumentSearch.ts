import {publishedId} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {documentText} from '../text/documentText.ts'
import {matchesTerms} from '../text/matchesTerms.ts'
import {parseTextQuery, type TextTerm} from '../text/searchTerms.ts'
import type {DatasetText} from '../views/DatasetText.ts'
import {inIdOrder, putInto} from '../views/documentList.ts'
import {storedId} from '../views/storedId.ts'
import type {View} from '../views/View.ts'

/** Documents whose text is looked at one by one before the text index is asked. */
const FEW = 32

interface Search {
  terms: readonly TextTerm[]
  /** the id that was searched for, if it is one */
  id: string
  looked: number
  met?: {documents: readonly SanityDocument[]; ids: ReadonlySet<string>}
}

/** Searches in the text of a view's documents, each made once for an evaluation. */
export class DocumentSearch {
  readonly #view: View
  readonly #text: DatasetText
  readonly #searches = new Map<string, Search>()
  readonly #holding = new Map<string, readonly SanityDocument[]>()
  readonly #spend: (documents: number) => void

  /** `spend` is told how much of the evaluation's budget a search takes. */
  constructor(view: View, text: DatasetText, spend: (documents: number) => void) {
    this.#view = view
    this.#text = text
    this.#spend = spend
  }

  /** Documents that meet a text query by their text or are called so, in `_id` order. */
  meeting(query: unknown): readonly SanityDocument[] | 'all' {
    if (typeof query !== 'string') return []
    const search = this.#search(query)
    if (search.terms.length === 0) return 'all'
    return this.#met(search).documents
  }

  /** Whether one document meets a text query. `id` as the view shows it. */
  meets(query: unknown, id: string): boolean {
    if (typeof query !== 'string') return false
    const search = this.#search(query)
    if (search.terms.length === 0) return true
    if (search.met) return search.met.ids.has(id)
    search.looked++
    if (search.looked > FEW) {
      return this.#met(search).ids.has(id)
    }
    this.#spend(8)
    const document = this.#view.byId(id)
    if (!document) return false
    return document._id === search.id || matchesTerms(documentText(document), search.terms)
  }

  /** Documents whose text holds all needles, in `_id` order. */
  holding(terms: readonly TextTerm[]): readonly SanityDocument[] | 'all' {
    if (terms.length === 0) return 'all'
    const key = JSON.stringify(terms)
    const found = this.#holding.get(key) ?? this.#found(terms)
    this.#holding.set(key, found)
    return found
  }

  /** What a field must hold that meets a text query. */
  required(query: unknown): readonly TextTerm[] {
    return typeof query === 'string'
      ? this.#search(query).terms.filter(({excluded}) => !excluded)
      : []
  }

  #met(search: Search): {documents: readonly SanityDocument[]; ids: ReadonlySet<string>} {
    if (!search.met) {
      const documents = this.#found(search.terms)
      const named = this.#view.byId(search.id)
      if (named) putInto(documents, named)
      search.met = {documents, ids: new Set(documents.map(({_id}) => _id))}
    }
    return search.met
  }

  #search(query: string): Search {
    const known = this.#searches.get(query)
    if (known) return known
    const id = query.trim().replace(/^"(.*)"$|\*$/, '$1')
    const search: Search = {terms: parseTextQuery(query), id, looked: 0}
    this.#searches.set(query, search)
    return search
  }

  /** In `_id` order. */
  #found(terms: readonly TextTerm[]): SanityDocument[] {
    this.#spend(Math.ceil(this.#view.documents.length / 100))
    const found = this.#text.search(terms)
    const {documents} = this.#view
    if (found.size * 8 > documents.length) {
      return documents.filter((document) => found.has(storedId(document)))
    }
    const shown: SanityDocument[] = []
    for (const id of found) {
      const document = this.#view.byId(id) ?? this.#view.byId(publishedId(id))
      if (document && storedId(document) === id) shown.push(document)
    }
    return inIdOrder(shown)
  }
}
