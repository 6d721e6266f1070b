import type {KnownDocument} from '../proposal/KnownDocument.ts'
import type {Vocabulary} from '../reader/index.ts'

/** Of known documents the themes, under their ids without the type, and the terms of the glossary. */
export function vocabularyOf(documents: readonly KnownDocument[]): Vocabulary {
  return {
    topics: documents
      .filter(({kind}) => kind === 'theme')
      .map(({id, names}) => ({id: id.replace(/^topic-/, ''), names})),
    terms: documents.filter(({type}) => type === 'glossaryTerm').flatMap(({names}) => names),
  }
}
