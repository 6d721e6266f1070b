import {definePlugin} from 'sanity'

import {archiveAction} from './actions/archiveAction.tsx'
import {archivedBadge} from './badges/archivedBadge.ts'
import {isArchivable} from './documents/isArchivable.ts'
import {bundles} from './i18n/bundles.ts'

/**
 * Takes documents out of the lists and puts them back. It works on every document type with a field
 * `archivedAt` of type `datetime`; lists leave out what has it (`!defined(archivedAt)`).
 */
export const archive = definePlugin({
  name: 'archive',
  document: {
    actions: (known, {schema, schemaType}) =>
      isArchivable(schema.get(schemaType)) ? [...known, archiveAction] : known,
    badges: (known, {schema, schemaType}) =>
      isArchivable(schema.get(schemaType)) ? [...known, archivedBadge] : known,
  },
  i18n: {bundles},
})
