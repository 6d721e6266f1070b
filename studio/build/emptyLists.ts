import type {Mend} from './mendPackages.ts'

/** What empty lists say in English; the Thai is in `@capitals/locale-th`. */
export const emptyLists: readonly Mend[] = [
  {
    package: 'sanity',
    code: '"No documents of this type"',
    instead: '"No documents of this type yet. Whoever may edit creates one with + above."',
  },
  {
    package: 'sanity',
    code: '"No matching documents"',
    instead: '"Nothing in this list yet. Whoever may edit creates a document with + above."',
  },
  {
    package: 'sanity',
    code: '"panes.document-list-pane.no-documents.text": "No results found"',
    instead:
      '"panes.document-list-pane.no-documents.text": "No document found. Try other or fewer words."',
  },
]
