import type {TypeWords} from '../SchemaWords.ts'

export const declaration: TypeWords = {
  title: 'Declaration',
  description: 'A declaration that the leaders adopted or signed together',
  groups: {about: 'About', signing: 'Signing', content: 'Content', files: 'Files'},
  orderings: {newest: 'Newest first', slug: 'By web address'},
  choices: {status: {draft: 'Draft', adopted: 'Adopted', signed: 'Signed'}},
  fields: {
    meeting: ['Meeting', 'The meeting that adopted or signed it'],
    name: ['Name', 'The official name'],
    slug: ['Web address', 'One for all languages; press the button to make it'],
    status: ['Status', 'Draft, adopted or signed'],
    signedOn: ['Signed on', 'Not before the first day of the meeting'],
    signedAt: ['Signed at', 'Where it was signed'],
    signatories: ['Signatories', 'Capital, name and office of who signed'],
    preamble: ['Preamble', 'The introduction of the declaration'],
    commitments: ['Commitments', 'By number, with the projects that carry them out'],
    fullText: ['Full text', 'The whole declaration'],
    files: ['Files', 'One for each language'],
  },
}
