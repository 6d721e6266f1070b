import {
  deriveStatus,
  publishedId,
  readRecord,
  saveWork,
  findUnits,
  type StoredDocument,
  type TranslationRecord,
  type TranslationStatus,
} from '@capitals/translation'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {SERVER} from '../../lake/src/access/identities.ts'
import {createDataset} from '../../lake/src/datasets/createDataset.ts'
import type {Dataset} from '../../lake/src/datasets/Dataset.ts'
import {testDataset} from '../../lake/src/datasets/testDataset.ts'
import {LakeError} from '../../lake/src/errors.ts'
import {createSelectDocuments} from '../../lake/src/query/createSelectDocuments.ts'
import {EN, item, meeting, record, TH} from './testDocuments.ts'
import {hostileActions, hostileMutations} from './testWrites.ts'
import {translationStatus} from './translationStatus.ts'

const LANGUAGES = ['th', 'en', 'vi']

/** The status documents that there should be, of everything that is stored. */
function expected({documents, derived}: Dataset): unknown[] {
  const stored = [...documents.values()].filter(({_id}) => !derived.has(_id))
  const records = Map.groupBy(
    stored.flatMap((document) => readRecord(document) ?? []),
    ({_id}) => _id.split('.').slice(2).join('.'),
  )
  const status = (document: StoredDocument) => {
    const own = (records.get(publishedId(document._id)) ?? []).filter(
      ({_id, language}) => _id === `l10n.${language}.${publishedId(document._id)}`,
    )
    const byLanguage = new Map<string, TranslationRecord>(own.map((one) => [one.language, one]))
    return deriveStatus(document, byLanguage, LANGUAGES)
  }
  return stored
    .filter(({_id, _type}) => _type === 'meeting' && !_id.includes('l10n.'))
    .filter((document) => {
      const published = documents.get(publishedId(document._id))
      return [document, ...(published ? [published] : [])].map(status).some(tellsSomething)
    })
    .map((document) => JSON.parse(JSON.stringify(status(document))))
    .sort(byId)
}

function tellsSomething({units, languages}: TranslationStatus): boolean {
  return units > 0 || languages.some(({orphans}) => orphans.length > 0)
}

/** Those that the lake has, without what it adds. */
function found({documents, derived}: Dataset): unknown[] {
  return [...documents.values()]
    .filter(({_id, _type}) => derived.has(_id) && _type === 'translationStatus')
    .filter(({documentType, _id}) => documentType === 'meeting' && !_id.includes('l10n.'))
    .map(({_rev, _createdAt, _updatedAt, ...content}) => content)
    .sort(byId)
}

function byId(a: {_id: string}, b: {_id: string}): number {
  return a._id < b._id ? -1 : 1
}

async function lakeWithStatus() {
  const select = createSelectDocuments({clock: {now: () => 0, newId: () => 'x'}})
  return testDataset({select, derivations: [translationStatus(LANGUAGES)]})
}

describe('translationStatus', () => {
  it('is what it would be from scratch under random histories, also after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(hostileMutations, hostileActions), {minLength: 1, maxLength: 12}),
        async (history) => {
          const lake = await lakeWithStatus()
          await lake.mutate([{create: meeting('m1')}, {create: record('vi', 'm1')}])
          for (const step of history) {
            const isAction = step.some((one) => 'actionType' in one)
            try {
              await (isAction ? lake.act(step) : lake.mutate(step))
            } catch (error) {
              if (!(error instanceof LakeError)) throw error
            }
            expect(found(lake.dataset)).toEqual(expected(lake.dataset))
          }
          const reopened = await createDataset({
            name: 'production',
            storage: lake.storage,
            clock: lake.clock,
            select: () => [],
            derivations: [translationStatus(LANGUAGES)],
          })
          const all = ({documents}: Dataset) => [...documents.values()].sort(byId)
          expect(all(reopened)).toEqual(all(lake.dataset))
        },
      ),
      {numRuns: 80},
    )
  }, 120_000)

  it('follows work, the source and drafts', async () => {
    const {dataset, mutate} = await lakeWithStatus()
    const title = (...items: unknown[]) => ({_type: 'meeting', title: items})
    await mutate([{create: {_id: 'a', ...title(item(TH), item(EN))}}])
    const states = (id: string) => {
      const status = dataset.documents.get(id)
      return status && [status['units'], status['languages']]
    }
    const state = (language: string, name: string, isStale = false) => {
      const none = {approved: [], missing: [], draft: [], review: [], stale: [], orphans: []}
      const units = ['title']
      return {_key: language, language, ...none, [name]: units, ...(isStale && {stale: units})}
    }
    expect(states('translationStatus-a')).toEqual([
      1,
      [state('en', 'review'), state('vi', 'missing')],
    ])
    const document = dataset.documents.get('a')
    const unit = document && findUnits(document)[0]
    if (!unit) throw new Error('no unit')
    const deed = {by: 'p1', at: '2026-01-01T00:00:00Z', origin: 'person' as const}
    const work = {unit, language: 'vi', documentId: 'a', value: 'xin chào', ...deed}
    await mutate(saveWork(work))
    expect(states('translationStatus-a')).toEqual([
      1,
      [state('en', 'review'), state('vi', 'draft')],
    ])
    await mutate([{create: {_id: 'drafts.a', ...title(item({...TH, value: 'ใหม่'}))}}])
    expect([states('translationStatus-a'), states('drafts.translationStatus-a')]).toEqual([
      [1, [state('en', 'review'), state('vi', 'draft')]],
      [1, [state('en', 'missing'), state('vi', 'draft', true)]],
    ])
    await mutate([{patch: {id: 'drafts.a', set: {title: []}}}])
    expect(states('drafts.translationStatus-a')?.[0]).toBe(0)
    await mutate([{delete: {id: 'a'}}])
    expect([states('translationStatus-a'), states('drafts.translationStatus-a')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('tells translations that lost their source, also where nothing else is left', async () => {
    const {dataset, mutate} = await lakeWithStatus()
    await mutate([{create: {_id: 'a', _type: 'meeting', title: [item(TH), item(EN)]}}])
    await mutate([{patch: {id: 'a', set: {'title[0].value': ''}}}])
    expect(found(dataset)).toMatchObject([
      {
        units: 0,
        languages: [
          {language: 'en', orphans: ['title']},
          {language: 'vi', orphans: []},
        ],
      },
    ])
    await mutate([{patch: {id: 'a', unset: ['title[1]']}}])
    expect(found(dataset)).toEqual([])
  })

  it('is of content alone', async () => {
    const {dataset} = await testDataset({derivations: [translationStatus(LANGUAGES)]})
    const localized = {title: [item(TH)]}
    await dataset.transact({
      identity: SERVER,
      mutations: [
        {create: {_id: 'image-1', _type: 'sanity.imageAsset', ...localized}},
        {create: {_id: '_.groups.a', _type: 'system.group', ...localized}},
        {create: {_id: 'l10n.vi.m', _type: 'translation', ...localized}},
        {create: {_id: 'plain', _type: 'note', title: 'สวัสดี'}},
        {create: {_id: 'note', _type: 'note', ...localized}},
      ],
    })
    expect([...dataset.documents.keys()].filter((id) => dataset.derived.has(id))).toEqual([
      'translationStatus-note',
    ])
  })
})
