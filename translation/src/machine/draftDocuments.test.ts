import {expect, it} from 'vitest'

import {saveWork} from '../changes/saveWork.ts'
import {plainTextOf} from '../files/text/CodedText.ts'
import {findUnits} from '../findUnits.ts'
import {hashOf} from '../hashOf.ts'
import {readRecord} from '../readRecord.ts'
import {isJsonObject, type StoredDocument} from '../StoredDocument.ts'
import {applyMutations} from '../testApply.ts'
import {createLibreTranslate} from './createLibreTranslate.ts'
import {draftDocuments, type DraftProgress} from './draftDocuments.ts'
import {explainMachineError, MachineError} from './MachineError.ts'
import type {ServiceAnswer} from './ServiceConnection.ts'
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

/** A service that answers with these first, and then always. */
function hesitant(...refusals: readonly ServiceAnswer[]) {
  const asked: number[] = []
  const left = [...refusals]
  const service = createLibreTranslate({
    connection: async (path, body) => {
      if (path === 'languages') return {status: 200, answer: [{code: 'th', targets: ['en']}]}
      const q = isJsonObject(body) && Array.isArray(body['q']) ? body['q'].map(String) : []
      asked.push(q.length)
      return left.shift() ?? {status: 200, answer: {translatedText: q.map((one) => `en ${one}`)}}
    },
    batch: {texts: 2, characters: 1000},
  })
  return {service, asked}
}

function draft(service: TranslationService, told: DraftProgress[], waits: number[]) {
  const documents = Array.from({length: 4}, (_, index) => topic(`t${index}`, {th: `ก${index}`}))
  return draftDocuments(
    service,
    documents.map((document) => ({document, record: undefined})),
    {
      language: 'en',
      by: 'lek',
      now: () => nok.at,
      write: async () => true,
      onProgress: (progress) => told.push(progress),
      wait: async (seconds) => void waits.push(seconds),
    },
  )
}

it('waits as long as the service says, and asks only for what it has not yet', async () => {
  const told: DraftProgress[] = []
  const waits: number[] = []
  const done = {status: 200, answer: {translatedText: ['a', 'b']}}
  const {service, asked} = hesitant(
    done,
    {status: 429, answer: {error: 'Slowdown'}, retryAfter: 7},
    {status: 429, answer: {error: 'enough'}, retryAfter: 0, isQuota: true},
  )
  expect(await draft(service, told, waits)).toEqual({count: 4, done: 4, drafted: 4, left: 0})
  const none = {count: 4, done: 0, drafted: 0, left: 0}
  expect([asked, waits, told.slice(0, 5)]).toEqual([
    [2, 2, 2, 2],
    [7, 1],
    [none, {...none, waiting: 7}, none, {...none, waiting: 1}, none],
  ])
})

it('stops where the wait would be long, or has no end', async () => {
  const failureOf = async (...refusals: readonly ServiceAnswer[]) => {
    const waits: number[] = []
    try {
      await draft(hesitant(...refusals).service, [], waits)
      return []
    } catch (error) {
      if (!(error instanceof MachineError)) throw error
      return [error.failure, waits.length, error.message, explainMachineError(error, 'th')]
    }
  }
  const busy = {status: 503, answer: {error: 'Slowdown'}}
  expect([
    await failureOf({status: 429, answer: {error: 'enough'}, retryAfter: 43_100, isQuota: true}),
    await failureOf({...busy, retryAfter: 121}),
    await failureOf(busy),
    await failureOf(...Array.from({length: 20}, () => ({...busy, retryAfter: 1}))),
  ]).toEqual([
    [
      'quota',
      0,
      'You have asked the translation service for as much as one person may. Try again in 12 hours.',
      'คุณขอคำแปลครบจำนวนที่แต่ละคนขอได้แล้ว กรุณาลองใหม่ในอีก 12 ชั่วโมง',
    ],
    [
      'busy',
      0,
      'The translation service has too much to do. Try again in 3 minutes. (Slowdown)',
      'บริการแปลมีงานมากเกินไป กรุณาลองใหม่ในอีก 3 นาที (Slowdown)',
    ],
    [
      'busy',
      0,
      'The translation service has too much to do. Try again later. (Slowdown)',
      'บริการแปลมีงานมากเกินไป กรุณาลองใหม่ภายหลัง (Slowdown)',
    ],
    [
      'busy',
      10,
      'The translation service has too much to do. Try again in 1 second. (Slowdown)',
      'บริการแปลมีงานมากเกินไป กรุณาลองใหม่ในอีก 1 วินาที (Slowdown)',
    ],
  ])
})

it('stops waiting as soon as somebody stops it', async () => {
  const controller = new AbortController()
  const {service} = hesitant({status: 429, answer: {}, retryAfter: 60})
  const work = draftDocuments(
    service,
    [{document: topic('a', {th: 'ก'}), record: undefined}],
    {
      language: 'en',
      by: 'lek',
      now: () => nok.at,
      write: async () => true,
      onProgress: ({waiting}) => waiting !== undefined && controller.abort(),
    },
    controller.signal,
  )
  await expect(work).rejects.toThrow('The translation was cancelled.')
})
