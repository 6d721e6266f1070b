import type {CustomValidator} from 'sanity'

import {verdict} from './Fault.ts'
import {fetchLatest} from './fetchLatest.ts'
import {publishedId} from './values.ts'

const SAME_ORDINAL_QUERY =
  '*[_type == "meeting" && ordinal == $ordinal && series == $series]{_id} | order(_id)'

/** Whether another meeting than `ownId` (draft or version of it alike) is among `ids`. */
export function hasOther(ids: readonly string[], ownId: string): boolean {
  return ids.some((id) => publishedId(id) !== publishedId(ownId))
}

/** On a meeting's ordinal: no other meeting of the series has it. */
export const ordinalUniqueRule: CustomValidator = async (ordinal, context) => {
  const series = context.document?.['series']
  if (typeof ordinal !== 'number' || typeof series !== 'string') return true
  const same = await fetchLatest(context, SAME_ORDINAL_QUERY, {ordinal, series})
  const ids = same.flatMap(({_id}) => (typeof _id === 'string' ? _id : []))
  const taken = hasOther(ids, context.document?._id ?? '')
  return verdict(taken ? [{sentence: 'ordinalTaken', words: {ordinal, series}}] : [], context)
}
