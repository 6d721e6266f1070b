import {expect, test} from 'vitest'

import {findUnits} from '../findUnits.ts'
import {readRecord} from '../readRecord.ts'
import {stateOf} from '../stateOf.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {applyMutations} from '../testApply.ts'
import {localized, testBlock, testMeeting} from '../testDocument.ts'
import type {UnitValue} from '../Unit.ts'
import {approve} from './approve.ts'

const lek = {by: 'lek', at: '2026-01-02T00:00:00Z'}
const RECORD = 'l10n.en.meeting-1'

const thai = (...keys: string[]) => keys.map((key) => testBlock(key, `ไทย ${key}`))
const english = (...keys: string[]) => keys.map((key) => testBlock(key, `English ${key}`))
const body = (th: readonly string[], en?: readonly string[]) =>
  localized('RichText', {th: thai(...th), ...(en && {en: english(...en)})})

function meeting(fields: Readonly<Record<string, unknown>>): StoredDocument {
  return testMeeting(fields)
}

function draft(fields: Readonly<Record<string, unknown>>): StoredDocument {
  return testMeeting({_id: 'drafts.meeting-1', ...fields})
}

/** Approves a text for a unit of the draft, or of what is published where that has it. */
function approved(store: ReadonlyMap<string, StoredDocument>, id: string, value: UnitValue) {
  const [published, edited] = [store.get('meeting-1'), store.get('drafts.meeting-1')]
  const units = [published, edited].flatMap((document) => (document ? findUnits(document) : []))
  const unit = units.find((one) => one.id === id)
  const record = readRecord(store.get(RECORD))
  if (!unit) throw new Error(`no unit ${id}`)
  const documents = {...(published && {published}), ...(edited && {draft: edited})}
  const wanted = {unit, language: 'en', documents, value, ...(record && {record}), ...lek}
  return applyMutations(store, approve(wanted), `after ${id}`)
}

const storeOf = (...documents: StoredDocument[]) =>
  new Map(documents.map((document) => [document._id, document]))

const bodies = (store: ReadonlyMap<string, StoredDocument>) =>
  ['meeting-1', 'drafts.meeting-1'].map((id) => store.get(id)?.['body'])

/** How a unit stands once the draft is published. */
function afterPublishing(store: ReadonlyMap<string, StoredDocument>, id: string) {
  const published = {...store.get('drafts.meeting-1'), _id: 'meeting-1', _type: 'meeting'}
  const unit = findUnits(published).find((one) => one.id === id)
  return unit && stateOf(unit, published, 'en', readRecord(store.get(RECORD))).state
}

test('a block that is in the draft alone is written there, and is approved once that is published', () => {
  const store = storeOf(
    meeting({body: body(['a'], ['a'])}),
    draft({body: body(['a', 'new'], ['a'])}),
  )
  const after = approved(store, 'body#new', testBlock('new', 'English new'))
  expect(bodies(after)).toEqual([body(['a'], ['a']), body(['a', 'new'], ['a', 'new'])])
  expect(after.get('meeting-1')?._rev).toBe('r1')
  expect(afterPublishing(after, 'body#new')).toBe('approved')
})

test('it waits for the others of its text as they would, and comes with the last of them', () => {
  const store = storeOf(meeting({body: body(['a'])}), draft({body: body(['a', 'new'])}))
  const held = approved(store, 'body#new', testBlock('new', 'English new'))
  expect(bodies(held)).toEqual([body(['a']), body(['a', 'new'])])
  const both = approved(held, 'body#a', testBlock('a', 'English a'))
  expect(bodies(both)).toEqual([body(['a'], ['a']), body(['a', 'new'], ['a', 'new'])])
  expect(['body#a', 'body#new'].map((id) => afterPublishing(both, id))).toEqual([
    'approved',
    'approved',
  ])
})

test('what is not published in Thai is not published in another language', () => {
  const empty = localized('String', {th: ''})
  const title = localized('String', {th: 'การประชุม'})
  const after = approved(storeOf(meeting({title: empty}), draft({title})), 'title', 'Meeting')
  expect(['meeting-1', 'drafts.meeting-1'].map((id) => after.get(id)?.['title'])).toEqual([
    empty,
    localized('String', {th: 'การประชุม', en: 'Meeting'}),
  ])
})

test('a draft that lacks the text keeps what it has, and the other blocks of the text', () => {
  const title = localized('String', {th: '', en: 'Old'})
  const first = approved(storeOf(meeting({}), draft({title})), 'title', 'Meeting')
  expect(first.get('drafts.meeting-1')?.['title']).toEqual(title)
  const store = storeOf(meeting({body: body(['a', 'b'])}), draft({body: body(['a'])}))
  const one = approved(store, 'body#a', testBlock('a', 'English a'))
  const both = approved(one, 'body#b', testBlock('b', 'English b'))
  expect(bodies(both)).toEqual([body(['a', 'b'], ['a', 'b']), body(['a'], ['a'])])
})

test('what is in neither cannot be approved', () => {
  const [unit] = findUnits(meeting({}))
  if (!unit) throw new Error('no unit')
  const documents = {published: meeting({title: []}), draft: draft({title: []})}
  expect(() => approve({unit, language: 'en', documents, value: 'x', ...lek})).toThrow(
    '"title" is not in the document any more',
  )
})

test('blocks that waited for one that is removed then wait for a reviewer', () => {
  const held = approved(
    storeOf(meeting({body: body(['a', 'b', 'c'])})),
    'body#a',
    testBlock('a', 'English a'),
  )
  const two = approved(held, 'body#b', testBlock('b', 'English b'))
  const shorter = new Map(two).set('meeting-1', meeting({body: body(['a', 'b'])}))
  const states = (store: ReadonlyMap<string, StoredDocument>) => {
    const document = store.get('meeting-1') ?? meeting({})
    return findUnits(document)
      .filter(({kind}) => kind === 'block')
      .map((unit) => {
        const {
          state,
          held: waits,
          value,
        } = stateOf(unit, document, 'en', readRecord(store.get(RECORD)))
        return [state, waits, value]
      })
  }
  const values = english('a', 'b')
  expect(states(shorter)).toEqual(values.map((value) => ['review', false, value]))
  const after = approved(shorter, 'body#b', testBlock('b', 'English b'))
  expect(bodies(after)[0]).toEqual(body(['a', 'b'], ['a', 'b']))
  expect(states(after)).toEqual(values.map((value) => ['approved', false, value]))
})
