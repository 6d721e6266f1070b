import type {Mend} from './mendPackages.ts'

const PATH = '[selectionPath.replace(/\\.\\d+/g, "[]"), selectionKey]'

/** Keys of a preview that the search weighs. */
const WEIGHED = '["title", "subtitle", "description"]'

/** What the search over everything, and those of lists and references, do otherwise. */
export const searchMends: readonly Mend[] = [
  {
    // Titles weigh most: a localised one is a list, which the Studio does not weigh. Twice, for both
    // ways in which it asks.
    package: 'sanity',
    code: `Object.fromEntries(Object.entries(select).map(([selectionKey, selectionPath]) => ${PATH}))`,
    instead: `Object.fromEntries(Object.entries(select).flatMap(([selectionKey, selectionPath]) => ${WEIGHED}.includes(selectionKey) ? [${PATH}, [selectionPath + "[].value", selectionKey]] : [${PATH}]))`,
    times: 2,
  },
  {
    // A result says in which field the words stand.
    package: 'sanity',
    code: '...t7,\n\t\tisPlaceholder: t8,\n\t\tlayout: t9,\n\t\ticon: schemaType.icon,\n\t\tstatus,',
    instead:
      '...t7,\n\t\tsubtitle: isLoading ? t7.subtitle : jsx($SearchPlace, {documentId, schemaType, children: t7.subtitle}),\n\t\tisPlaceholder: t8,\n\t\tlayout: t9,\n\t\ticon: schemaType.icon,\n\t\tstatus,',
    imports: 'import {SearchPlace as $SearchPlace} from "@capitals/meeting-desk/search-place";\n',
  },
]
