import {expect, test} from 'vitest'

import {findUnits} from '../findUnits.ts'
import {snapshot} from '../hashOf.ts'
import {readRecord} from '../readRecord.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {applyMutations, Conflict} from '../testApply.ts'
import {testMeeting} from '../testDocument.ts'
import {unitKey} from '../unitId.ts'
import {assign} from './assign.ts'
import type {Mutation} from './Mutation.ts'
import {addNote, resolveNote} from './notes.ts'
import {asRead} from './recordChanges.ts'
import {discardWork, isOvertaken, saveWork, sendToReview} from './saveWork.ts'

const place = {documentId: 'drafts.meeting-1', language: 'en'}
const [title, venue] = findUnits(testMeeting())
if (!title || !venue) throw new Error('the units are gone')

const nok = {by: 'nok', at: '2026-01-01T00:00:00Z'}
const lek = {by: 'lek', at: '2026-01-01T00:00:01Z'}
const person = {...place, origin: 'person'} as const

function recordAfter(...transactions: readonly (readonly Mutation[])[]) {
  let store = new Map<string, StoredDocument>()
  for (const mutations of transactions) store = applyMutations(store, mutations)
  return readRecord(store.get('l10n.en.meeting-1'))
}

const item = (unit: typeof title, value: string) => ({
  _key: unitKey(unit.id),
  _type: 'translationWork',
  unit: unit.id,
  value,
  state: 'draft',
  source: snapshot(unit.source),
  origin: 'person',
})

test('two who work on two units of one record do not disturb each other', () => {
  const first = saveWork({...person, ...nok, unit: title, value: 'The meeting'})
  const second = saveWork({...person, ...lek, unit: venue, value: 'The hotel'})
  const work = [
    {...item(title, 'The meeting'), ...nok},
    {...item(venue, 'The hotel'), ...lek},
  ]
  expect(recordAfter(first, second)).toEqual({
    _id: 'l10n.en.meeting-1',
    _type: 'translation',
    _rev: 'next',
    language: 'en',
    document: 'meeting-1',
    work,
    approvals: [],
    notes: [],
  })
  expect(recordAfter(second, first)?.work).toEqual(work.toReversed())
})

test('two who save the same unit leave one text, and whoever looks sees that it is not his', () => {
  const first = saveWork({...person, ...nok, unit: title, value: 'One'})
  const second = saveWork({...person, ...lek, unit: title, value: 'Two', accepted: ['x']})
  const mine = recordAfter(first)?.work?.[0]
  const theirs = recordAfter(first, second)?.work
  expect(theirs).toEqual([{...item(title, 'Two'), ...lek, accepted: ['x']}])
  expect([undefined, mine].map((seen) => isOvertaken(seen, theirs?.[0]))).toEqual([true, true])
  expect([isOvertaken(mine, mine), isOvertaken(mine, undefined)]).toEqual([false, false])
})

test('saving is refused when it is tied to a revision that is no more', () => {
  const first = saveWork({...person, ...nok, unit: title, value: 'One'})
  const tied = saveWork({...person, ...lek, unit: title, value: 'Two', ifRevisionID: 'old'})
  expect(() => recordAfter(first, tied)).toThrow(Conflict)
})

test('a record that was not there is not written into when somebody has made it', () => {
  const missing = asRead(undefined)
  const first = saveWork({...person, ...nok, ...missing, unit: title, value: 'One'})
  const second = saveWork({...person, ...lek, ...missing, unit: venue, value: 'Two'})
  const thrown = discardWork({...place, ...missing, unit: title})
  const made = recordAfter(first)
  const again = saveWork({...person, ...lek, ...asRead(made), unit: venue, value: 'Two'})
  expect(made?.work).toEqual([{...item(title, 'One'), ...nok}])
  expect(() => recordAfter(first, second)).toThrow(Conflict)
  expect(() => recordAfter(first, thrown)).toThrow(Conflict)
  expect(recordAfter(first, again)?.work).toEqual([
    {...item(title, 'One'), ...nok},
    {...item(venue, 'Two'), ...lek},
  ])
})

test('work goes to review, and away', () => {
  const saved = saveWork({...person, ...nok, unit: title, value: 'One'})
  const sent = sendToReview({...place, ...lek, unit: title})
  expect(recordAfter(saved, sent)?.work).toEqual([{...item(title, 'One'), ...lek, state: 'review'}])
  expect(recordAfter(sent)?.work).toEqual([])
  expect(recordAfter(saved, discardWork({...place, unit: title}))?.work).toEqual([])
})

test('a question is asked and settled', () => {
  const note = {_key: 'n1', unit: 'title', kind: 'question', text: 'Which one?', ...nok} as const
  const asked = addNote(place, note)
  const other = addNote(place, {...note, _key: 'n2', kind: 'note'})
  expect(recordAfter(asked, other, resolveNote(place, 'n1', lek.at))?.notes).toEqual([
    {...note, _type: 'translationNote', resolvedAt: lek.at},
    {...note, _key: 'n2', _type: 'translationNote', kind: 'note'},
  ])
})

test('a document is assigned with a day, and either is taken away', () => {
  const given = assign(place, {assignee: 'nok', due: '2026-12-31'})
  expect(recordAfter(given)).toMatchObject({assignee: 'nok', due: '2026-12-31'})
  const {assignee, due} = recordAfter(given, assign(place, {assignee: null})) ?? {}
  expect([assignee, due]).toEqual([undefined, '2026-12-31'])
})
