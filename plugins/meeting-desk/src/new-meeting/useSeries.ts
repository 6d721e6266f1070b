import {useCallback} from 'react'
import {useClient, useCurrentLocale} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {byThai} from '../lists/byThai.ts'
import type {Live} from '../live/Live.ts'
import {useLive} from '../live/useLive.ts'
import {isRecord, recordsOf, textOf} from '../values.ts'
import type {Predecessor} from './meetingTitles.ts'

/** What a new meeting can be named after, and who can host it. */
export interface KnownMeetings {
  series: string[]
  hosts: {id: string; name: string}[]
}

/** What is known of one series. */
export interface KnownSeries {
  predecessor: Predecessor | undefined
  /** the id of the meeting that has the number asked for */
  taken: string | undefined
}

const KNOWN_QUERY = `{
  "series": array::unique(*[_type == "meeting" && defined(series)].series),
  "hosts": *[_type == "capital"]{
    _id,
    "name": coalesce(
      commonName[language == $language][0].value,
      commonName[language == "th"][0].value,
      _id
    )
  }
}`

const SERIES_QUERY = `{
  "last": *[_type == "meeting" && series == $series && defined(ordinal)]
    | order(ordinal desc)[0]{
      ordinal,
      "th": title[language == "th"][0].value,
      "en": title[language == "en"][0].value
    },
  "taken": *[_type == "meeting" && series == $series && ordinal == $ordinal][0]._id
}`

/** Series that there are, drafts among them, and capitals that are published. */
export function useKnownMeetings(): Live<KnownMeetings> {
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  return useLive(
    useCallback(
      async (signal) => {
        const params = {language: locale.split('-', 1)[0] ?? locale}
        const [drafts, published] = await Promise.all([
          client.fetch<unknown>(KNOWN_QUERY, params, {perspective: 'drafts', signal}),
          client.fetch<unknown>(KNOWN_QUERY, params, {perspective: 'published', signal}),
        ])
        const series = isRecord(drafts) && Array.isArray(drafts['series']) ? drafts['series'] : []
        const hosts = recordsOf(isRecord(published) ? published['hosts'] : []).flatMap((host) => {
          const [id, name] = [textOf(host['_id']), textOf(host['name'])]
          return id === undefined || name === undefined ? [] : [{id, name}]
        })
        return {
          series: series.flatMap((name: unknown) => textOf(name) ?? []).toSorted(),
          hosts: byThai(hosts, ({name}) => name, locale),
        }
      },
      [client, locale],
    ),
  )
}

/** The last meeting of a series, and which one has a number already. */
export function useKnownSeries(series: string, ordinal: number): Live<KnownSeries> {
  const client = useClient(CLIENT_OPTIONS)
  return useLive(
    useCallback(
      async (signal) => {
        const params = {series, ordinal: Number.isFinite(ordinal) ? ordinal : 0}
        const found = await client.fetch<unknown>(SERIES_QUERY, params, {
          perspective: 'drafts',
          signal,
        })
        return readSeries(found)
      },
      [client, series, ordinal],
    ),
  )
}

/** What the query of a series answers. */
function readSeries(found: unknown): KnownSeries {
  if (!isRecord(found)) return {predecessor: undefined, taken: undefined}
  const {last, taken} = found
  const ordinal = isRecord(last) ? last['ordinal'] : undefined
  return {
    predecessor:
      isRecord(last) && typeof ordinal === 'number'
        ? {ordinal, th: textOf(last['th']), en: textOf(last['en'])}
        : undefined,
    taken: textOf(taken),
  }
}
