import type {SanityDocument} from '../documents/SanityDocument.ts'
import {DatasetText} from '../views/DatasetText.ts'
import {View} from '../views/View.ts'

/** Some documents as filters see them; what filters need of them is made once for all filters. */
export class DocumentBatch {
  readonly documents: readonly SanityDocument[]
  #view: View | undefined
  #text: DatasetText | undefined
  #singles: readonly DocumentBatch[] | undefined

  constructor(documents: readonly SanityDocument[]) {
    this.documents = documents
  }

  get view(): View {
    this.#view ??= new View('listen', [...this.documents])
    return this.#view
  }

  get text(): DatasetText {
    this.#text ??= new DatasetText(new Map(this.documents.map((one) => [one._id, one])))
    return this.#text
  }

  /** Each document on its own. */
  get singles(): readonly DocumentBatch[] {
    if (this.documents.length === 1) return [this]
    this.#singles ??= this.documents.map((document) => new DocumentBatch([document]))
    return this.#singles
  }
}
