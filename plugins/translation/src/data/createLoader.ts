import type {SanityClient} from 'sanity'

import {browserRows} from './browserRows.ts'
import type {LoadRows} from './createMatrixStore.ts'
import {derivesStatuses, lakeRows, type RowOptions} from './lakeRows.ts'

/**
 * Rows from what the lake derives, or on a lake that derives nothing from documents and records,
 * with the states worked out here.
 */
export function createLoader(client: SanityClient, options: RowOptions): LoadRows {
  let chosen: LoadRows | undefined
  return async (ids, signal, onProgress) => {
    chosen ??= (await derivesStatuses(client, options.languages, signal))
      ? lakeRows(client, options)
      : browserRows(client, options)
    return chosen(ids, signal, onProgress)
  }
}
