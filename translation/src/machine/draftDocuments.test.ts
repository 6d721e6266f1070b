import {expect, it} from 'vitest'

import {saveWork} from '../changes/saveWork.ts'
import {plainTextOf} from '../files/text/CodedText.ts'
import {findUnits} from '../findUnits.ts'
import {hashOf} from '../hashOf.ts'
import {readRecord} from '../readRecord.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {applyMutations} from '../testApply.ts'
import {draftDocuments, type DraftProgress} from './draftDocuments.ts'
import {MachineError} from './MachineError.ts'
import type {TranslationService} from './TranslationService.ts'

function topic(id: string, texts: Record<string, string>): StoredDocument {
  return {
    _id: id,
    _type: 'topic',
    name: Object.entries(texts).map(([language, value]) => ({
      _key: language,
      _type: 'internationalizedArrayStringValue',
      language,
      value,
    })),
  }
}

/** Writes each text twice. */
const doubling: TranslationService = {
  name: 'Doubling',
  supports: async () => true,
  translate: async ({texts}) => texts.map((text) => [plainTextOf(text), plainTextOf(text)]),
}

const nok = {by: 'nok', at: '2026-01-01T00:00:00Z'}

it('drafts what is missing, and leaves alone what somebody has written, also meanwhile', async () => {
  const documents = [
    topic('a', {th: 'ก'}),
    topic('b', {th: 'ข', en: 'B'}),
    topic('c', {th: 'ค'}),
    topic('drafts.d', {th: 'ง'}),
  ]
  const [unit] = findUnits(topic('c', {th: 'ค'}))
  if (!unit) throw new Error('no unit')
  const saved = saveWork({
    documentId: 'c',
    language: 'en',
    ...nok,
    unit,
    value: 'C',
    origin: 'person',
  })
  let store = applyMutations(new Map<string, StoredDocument>(), saved)
  const record = (id: string) => readRecord(store.get(`l10n.en.${id}`))
  const told: DraftProgress[] = []
  const result = await draftDocuments(
    doubling,
    documents.map((document) => ({document, record: record(document._id)})),
    {
      language: 'en',
      by: 'lek',
      now: () => nok.at,
      write: async (mutations) => {
        if (JSON.stringify(mutations).includes('l10n.en.d')) return false
        store = applyMutations(store, mutations)
        return true
      },
      onProgress: (progress) => told.push(progress),
    },
  )
  expect(result).toEqual({count: 2, done: 2, drafted: 1, left: 1})
  expect(told.map(({done}) => done)).toEqual([0, 1, 2])
  expect([...store.keys()]).toEqual(['l10n.en.c', 'l10n.en.a'])
  expect(record('a')?.work).toEqual([
    {
      _key: expect.any(String),
      _type: 'translationWork',
      unit: 'name',
      value: 'กก',
      state: 'draft',
      source: {hash: hashOf('ก'), value: 'ก'},
      origin: 'machine',
      by: 'lek',
      at: nok.at,
    },
  ])
})

it('keeps what it has saved when the service fails or somebody stops it', async () => {
  const documents = Array.from({length: 50}, (_, index) => topic(`t${index}`, {th: `ก${index}`}))
  let lots = 0
  const failing: TranslationService = {
    ...doubling,
    translate: async (request) => {
      lots += 1
      if (lots > 2) throw new MachineError('cancelled')
      return doubling.translate(request)
    },
  }
  let last: DraftProgress | undefined
  const work = draftDocuments(
    failing,
    documents.map((document) => ({document, record: undefined})),
    {
      language: 'en',
      by: 'lek',
      now: () => nok.at,
      write: async () => true,
      onProgress: (progress) => (last = progress),
    },
  )
  await expect(work).rejects.toThrow('The translation was cancelled.')
  expect(last).toEqual({count: 50, done: 40, drafted: 40, left: 0})
})
