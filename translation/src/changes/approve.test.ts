import {expect, test} from 'vitest'

import {findUnits} from '../findUnits.ts'
import {hashOf, snapshot} from '../hashOf.ts'
import {readRecord} from '../readRecord.ts'
import {stateOf} from '../stateOf.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {applyMutations, Conflict} from '../testApply.ts'
import {localized, testBlock, testMeeting} from '../testDocument.ts'
import {TranslationError} from '../TranslationError.ts'
import type {Unit} from '../Unit.ts'
import {unitKey} from '../unitId.ts'
import {approve} from './approve.ts'
import {saveWork, sendToReview} from './saveWork.ts'

const nok = {by: 'nok', at: '2026-01-01T00:00:00Z'}
const lek = {by: 'lek', at: '2026-01-02T00:00:00Z'}

type Store = ReadonlyMap<string, StoredDocument>

function storeOf(...documents: StoredDocument[]): Store {
  return new Map(documents.map((document) => [document._id, document]))
}

function unitOf(document: StoredDocument, id: string): Unit {
  const unit = findUnits(document).find((unit) => unit.id === id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

const recordIn = (store: Store, language = 'en') =>
  readRecord(store.get(`l10n.${language}.meeting-1`))

function approved(store: Store, id: string, language = 'en'): Map<string, StoredDocument> {
  const [published, draft] = [store.get('meeting-1'), store.get('drafts.meeting-1')]
  const unit = unitOf(published ?? draft ?? testMeeting(), id)
  const record = recordIn(store, language)
  return applyMutations(
    store,
    approve({
      unit,
      language,
      documents: {...(published && {published}), ...(draft && {draft})},
      ...(record && {record}),
      ...lek,
    }),
    `after ${id}`,
  )
}

function translated(store: Store, id: string, value: Unit['source'], language = 'en') {
  const unit = unitOf(store.get('meeting-1') ?? store.get('drafts.meeting-1') ?? testMeeting(), id)
  const place = {documentId: 'meeting-1', language, unit}
  return applyMutations(
    store,
    [...saveWork({...place, ...nok, value, origin: 'person'}), ...sendToReview({...place, ...nok})],
    `work on ${id}`,
  )
}

test('the text goes into the published document and the draft, the work to the approvals', () => {
  const published = testMeeting()
  const draft = testMeeting({
    _id: 'drafts.meeting-1',
    title: localized('String', {th: 'การประชุมใหม่', en: 'My own', vi: 'x'}),
  })
  const store = translated(storeOf(published, draft), 'title', 'Meeting')
  const after = approved(store, 'title')
  expect([...after.values()]).toEqual([
    {
      ...published,
      _rev: 'after title',
      title: localized('String', {th: 'การประชุม', en: 'Meeting'}),
    },
    {
      ...draft,
      _rev: 'after title',
      title: localized('String', {th: 'การประชุมใหม่', en: 'Meeting', vi: 'x'}),
    },
    {
      _id: 'l10n.en.meeting-1',
      _type: 'translation',
      _rev: 'after title',
      language: 'en',
      document: 'meeting-1',
      work: [],
      approvals: [
        {
          _key: unitKey('title'),
          _type: 'translationApproval',
          unit: 'title',
          value: 'Meeting',
          target: hashOf('Meeting'),
          source: snapshot('การประชุม'),
          ...lek,
        },
      ],
    },
  ])
})

test('a language that is not there yet is put behind the others', () => {
  const after = approved(
    translated(storeOf(testMeeting()), 'venues[a].name', 'KS', 'vi'),
    'venues[a].name',
    'vi',
  )
  expect(after.get('meeting-1')?.['venues']).toMatchObject([
    {_key: 'a', name: localized('String', {th: 'โรงแรม', vi: 'KS'})},
  ])
})

test('what is in the document already can be approved without work on it', () => {
  const store = storeOf(testMeeting())
  const after = approved(store, 'title')
  const published = after.get('meeting-1') ?? testMeeting()
  const unit = unitOf(published, 'title')
  expect(published).toEqual(store.get('meeting-1'))
  expect(stateOf(unit, published, 'en', recordIn(after)).state).toBe('approved')
})

test('a draft alone is written when nothing is published', () => {
  const draft = testMeeting({_id: 'drafts.meeting-1'})
  const after = approved(translated(storeOf(draft), 'title', 'M'), 'title')
  expect(after.get('drafts.meeting-1')?.['title']).toEqual(
    localized('String', {th: 'การประชุม', en: 'M'}),
  )
})

test('blocks wait for the others of their text, then go in one by one', () => {
  const one = approved(
    translated(storeOf(testMeeting()), 'body#b2', testBlock('b2', 'Two')),
    'body#b2',
  )
  const published = one.get('meeting-1') ?? testMeeting()
  expect(published).toEqual(testMeeting())
  expect(stateOf(unitOf(published, 'body#b2'), published, 'en', recordIn(one))).toMatchObject({
    state: 'approved',
    held: true,
    value: testBlock('b2', 'Two'),
  })

  const both = approved(translated(one, 'body#b1', testBlock('other', 'One')), 'body#b1')
  const th = [testBlock('b1', 'หนึ่ง'), testBlock('gap', ''), testBlock('b2', 'สอง')]
  expect(both.get('meeting-1')?.['body']).toEqual(
    localized('RichText', {
      th,
      en: [testBlock('other', 'One'), testBlock('gap', ''), testBlock('b2', 'Two')].map(
        (block, index) => ({...block, _key: th[index]?._key ?? ''}),
      ),
    }),
  )

  const more = [testBlock('b2', 'สอง'), testBlock('b3', 'สาม'), testBlock('b4', 'สี่')]
  const longer = new Map(both).set('meeting-1', {
    ...testMeeting({
      body: localized('RichText', {
        th: more,
        en: [testBlock('b1', 'One'), testBlock('b2', 'Two')],
      }),
    }),
  })
  const third = approved(translated(longer, 'body#b3', testBlock('b3', 'Three')), 'body#b3')
  expect(third.get('meeting-1')?.['body']).toEqual(
    localized('RichText', {th: more, en: [testBlock('b2', 'Two'), testBlock('b3', 'Three')]}),
  )
})

test('nothing is written over what somebody else did meanwhile', () => {
  const store = translated(storeOf(testMeeting()), 'title', 'Meeting')
  const record = recordIn(store)
  const published = testMeeting()
  const mutations = approve({
    unit: unitOf(published, 'title'),
    language: 'en',
    documents: {published},
    ...(record && {record}),
    ...lek,
  })
  for (const changed of store.values()) {
    const moved = new Map(store).set(changed._id, {...changed, _rev: 'other'})
    expect(() => applyMutations(moved, mutations)).toThrow(Conflict)
  }
  const first = approve({
    unit: unitOf(published, 'title'),
    language: 'en',
    documents: {published},
    ...lek,
  })
  expect(() => applyMutations(store, first)).toThrow(Conflict)
})

test('there must be a text, and a document', () => {
  const published = testMeeting()
  const unit = unitOf(published, 'venues[a].name')
  expect(() => approve({unit, language: 'en', documents: {published}, ...lek})).toThrow(
    TranslationError,
  )
  expect(() => approve({unit, language: 'en', documents: {}, ...lek})).toThrow(TranslationError)
})
