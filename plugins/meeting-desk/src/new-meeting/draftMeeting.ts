import type {ObjectSchemaType} from 'sanity'

import {localizedString} from '../schema/localized.ts'
import {makeSlug} from '../schema/makeSlug.ts'
import type {MeetingFacts} from './meetingEntries.ts'
import {meetingTitles, type Predecessor} from './meetingTitles.ts'

/** A meeting as it begins: what was typed, and what follows from it. */
export interface DraftMeeting {
  /** `meeting-mgmac-8`, without `drafts.` */
  id: string
  th: string
  en: string
  shortName: string
  slug: string
  /** to be created */
  document: {_id: string; _type: string; [field: string]: unknown}
}

/** The draft of a new meeting; its host must be published. */
export async function draftMeeting(
  type: ObjectSchemaType,
  {series, ordinal, host, start, end}: MeetingFacts,
  predecessor: Predecessor | undefined,
): Promise<DraftMeeting> {
  const year = Number(start.slice(0, 4))
  const {th, en} = meetingTitles(series, ordinal, predecessor)
  const shortName = `${series} ${year}`
  const id = `meeting-${series.toLowerCase()}-${ordinal}`
  const values = {
    _id: `drafts.${id}`,
    _type: type.name,
    title: localizedString({th, en}),
    shortName,
    series,
    ordinal,
    year,
    startDate: start,
    endDate: end,
    hostCapital: {_type: 'reference', _ref: host},
  }
  const slug = await makeSlug(type, values)
  return {
    id,
    th,
    en,
    shortName,
    slug,
    document: {...values, slug: {_type: 'slug', current: slug}},
  }
}
