import {expect, it} from 'vitest'

import type {GlossaryEntry} from './GlossaryEntry.ts'
import {termChanges} from './termChanges.ts'

const BANGKOK: GlossaryEntry = {
  kind: 'place',
  terms: {th: 'กรุงเทพมหานคร', en: 'Bangkok'},
  forbidden: [
    {language: 'en', text: 'BKK'},
    {language: 'th', text: 'บางกอก'},
  ],
  notes: {en: 'See the law'},
}

it('is nothing where nothing differs', () => {
  const other = {...BANGKOK, forbidden: BANGKOK.forbidden.toReversed()}
  expect(termChanges(BANGKOK, other)).toEqual([])
})

it('tells each place that differs, with what was there and what will be', () => {
  const after: GlossaryEntry = {
    kind: 'organisation',
    terms: {th: 'กรุงเทพมหานคร', en: 'Bangkok City', vi: 'Băng Cốc'},
    forbidden: [
      {language: 'th', text: 'บางกอก'},
      {language: 'vi', text: 'BKK'},
    ],
    notes: {},
  }
  expect(termChanges(BANGKOK, after)).toEqual([
    {field: 'kind', before: 'place', after: 'organisation'},
    {field: 'term', language: 'en', before: 'Bangkok', after: 'Bangkok City'},
    {field: 'term', language: 'vi', after: 'Băng Cốc'},
    {field: 'forbidden', language: 'en', before: 'BKK'},
    {field: 'forbidden', language: 'vi', after: 'BKK'},
    {field: 'note', language: 'en', before: 'See the law'},
  ])
})

it('tells all of a new term', () => {
  const after: GlossaryEntry = {kind: 'office', terms: {th: 'ปลัด'}, forbidden: [], notes: {}}
  expect(termChanges(undefined, after)).toEqual([
    {field: 'kind', after: 'office'},
    {field: 'term', language: 'th', after: 'ปลัด'},
  ])
})
