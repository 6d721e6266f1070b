import type {TypeWords} from '../SchemaWords.ts'

export const glossaryTerm: TypeWords = {
  title: 'Glossary term',
  description: 'The official translation of a name or term, which translators must use',
  orderings: {kind: 'By kind'},
  choices: {
    kind: {
      place: 'Place',
      organisation: 'Organisation',
      office: 'Office',
      event: 'Event',
      document: 'Document',
      programme: 'Programme',
      concept: 'Concept',
    },
  },
  fields: {
    term: ['Term', 'The official one in each language'],
    kind: ['Kind', 'What it is the name of'],
    forbiddenVariants: ['Forbidden variants', 'Often seen, and wrong'],
    note: ['Note', 'Advice for translators'],
    about: ['Name of', 'The entry that it names, if any'],
  },
}
