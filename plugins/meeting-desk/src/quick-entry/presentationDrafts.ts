import type {ObjectSchemaType, Reference} from 'sanity'

import {localizedRichText, localizedString} from '../schema/localized.ts'
import {makeSlug} from '../schema/makeSlug.ts'
import type {Entries} from './entries.ts'

interface Place {
  meeting: string
  session: string
  /** ids of documents that are published: only they can be referred to for good */
  published: ReadonlySet<string>
  /** the highest order that a presentation of the meeting has */
  lastOrder: number
}

/** A document to be created. */
export interface PresentationDraft {
  _id: string
  _type: string
  [field: string]: unknown
}

/** The drafts of what was typed, in the order of `capitals`. */
export function presentationDrafts(
  type: ObjectSchemaType,
  entries: Entries,
  capitals: readonly string[],
  {meeting, session, published, lastOrder}: Place,
): Promise<PresentationDraft[]> {
  const refer = (id: string, target: string): Reference => ({
    _type: 'reference',
    _ref: id,
    ...(published.has(id) ? {} : {_weak: true, _strengthenOnPublish: {type: target}}),
  })
  return Promise.all(
    capitals.map(async (capital, index) => {
      const {th = '', en = '', summary = ''} = entries[capital] ?? {}
      const values = {
        _id: `drafts.presentation-${named(meeting, 'meeting')}-${named(capital, 'capital')}`,
        _type: type.name,
        meeting: refer(meeting, 'meeting'),
        session: refer(session, 'session'),
        capital: refer(capital, 'capital'),
        order: lastOrder + index + 1,
        title: localizedString({th, en}),
        summary: localizedRichText({th: summary}),
      }
      const slug = await makeSlug(type, values)
      return withoutNothing({...values, slug: {_type: 'slug', current: slug}})
    }),
  )
}

/** The id of a document without its type: `mgmac-7` of `meeting-mgmac-7`. */
function named(id: string, type: string): string {
  return id.startsWith(`${type}-`) ? id.slice(type.length + 1) : id
}

function withoutNothing(values: PresentationDraft): PresentationDraft {
  const {_id, _type, ...rest} = values
  const there = Object.entries(rest).filter(([, value]) => value !== undefined)
  return {_id, _type, ...Object.fromEntries(there)}
}
