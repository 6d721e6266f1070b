import {bangkokToday} from '@capitals/thai-date/calendar'
import {useCallback, useMemo, useState} from 'react'
import {useCurrentLocale, useCurrentUser} from 'sanity'

import type {MatrixRow} from '../data/MatrixRow.ts'
import {titleOf} from '../data/titleOf.ts'
import type {TranslatedType} from '../data/TranslatedType.ts'
import type {Matrix} from '../data/useMatrix.ts'
import type {Filter} from '../filter/Filter.ts'
import {filterRows, type Viewer} from '../filter/matches.ts'

export interface ShownRows {
  /** of the filter, in the order of types and titles */
  readonly rows: readonly MatrixRow[]
  /** all there are, in the same order */
  readonly all: readonly MatrixRow[]
  readonly titleOf: (row: MatrixRow) => string
  readonly kindOf: (row: MatrixRow) => string
  readonly viewer: Viewer
}

const NO_ROWS: readonly MatrixRow[] = []

/** The rows that a filter chooses, in the order that people look for them. */
export function useShownRows(
  {state, types}: Matrix,
  filter: Filter,
  languages: readonly string[],
): ShownRows {
  const {id: locale} = useCurrentLocale()
  const me = useCurrentUser()?.id ?? ''
  const [today] = useState(isoToday)
  const all = state.status === 'ready' ? state.rows : NO_ROWS
  const title = useCallback(
    (row: MatrixRow) => titleOf(row.titles, [locale.split('-', 1)[0] ?? locale, 'th']) ?? row.id,
    [locale],
  )
  const kinds = useMemo(() => new Map(types.map((type) => [type.name, type.title])), [types])
  const kindOf = useCallback((row: MatrixRow) => kinds.get(row.type) ?? row.type, [kinds])
  const sorted = useMemo(() => sortRows(all, types, title, locale), [all, types, title, locale])
  const viewer = useMemo(() => ({me, today}), [me, today])
  const rows = useMemo(
    () => filterRows(sorted, filter, languages, viewer),
    [sorted, filter, languages, viewer],
  )
  return {rows, all: sorted, titleOf: title, kindOf, viewer}
}

function sortRows(
  rows: readonly MatrixRow[],
  types: readonly TranslatedType[],
  title: (row: MatrixRow) => string,
  locale: string,
): MatrixRow[] {
  const {compare} = new Intl.Collator([locale, 'th'], {numeric: true})
  const order = new Map(types.map(({name}, index) => [name, index]))
  return rows
    .map((row) => ({row, title: title(row), order: order.get(row.type) ?? types.length}))
    .sort((a, b) => a.order - b.order || compare(a.title, b.title))
    .map(({row}) => row)
}

function isoToday(): string {
  const {year, month, day} = bangkokToday(new Date())
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
