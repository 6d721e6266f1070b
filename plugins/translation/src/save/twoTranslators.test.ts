import {readRecord, snapshot, type Unit} from '@capitals/translation'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {startTestLake, type TestLake} from '../../../../lake/test/testLake.ts'
import {commitMutations} from './commitMutations.ts'
import {createLocalDrafts, type LocalDrafts} from './createLocalDrafts.ts'
import {createSaver, type Saver, type StoredWork} from './createSaver.ts'
import {draftKey} from './draftKey.ts'
import {readWork} from './readWork.ts'

const NAME: Unit = {id: 'name', kind: 'string', path: ['name'], source: 'กรุงเทพมหานคร'}
const MOTTO: Unit = {id: 'motto', kind: 'string', path: ['motto'], source: 'เมืองเทพสร้าง'}
const NOTHING: StoredWork = {work: undefined, revision: undefined}

let lake: TestLake
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client({token: await lake.token('administrator')})
})

afterAll(() => lake[Symbol.asyncDispose]())

interface Translator {
  saver: Saver
  drafts: LocalDrafts
  key: (unit: Unit) => string
  see: (unit: Unit, stored: StoredWork) => void
  write: (unit: Unit, value: string) => void
  /** Saves now, and gives what the person is told. */
  save: (unit: Unit) => Promise<string>
}

/** Somebody at the workbench with a document open, as the page puts it together. */
function translator(me: string, documentId: string): Translator {
  const drafts = createLocalDrafts(memory(), me)
  const place = (unit: Unit) => ({documentId, language: 'vi', unit: unit.id})
  const key = (unit: Unit) => draftKey(place(unit))
  let second = 0
  const saver = createSaver({
    commit: (mutations) => commitMutations(client, mutations),
    read: (at) => readWork(client, at),
    drafts,
    me,
    now: () => `2026-11-25T03:00:0${(second += 1)}Z`,
    timers: {set: () => 0, clear: () => undefined},
    isOnline: () => true,
  })
  return {
    saver,
    drafts,
    key,
    see: (unit, stored) => saver.observe(place(unit), stored),
    write: (unit, value) =>
      saver.write({
        documentId,
        language: 'vi',
        unit,
        value,
        state: 'draft',
        origin: 'person',
        source: snapshot(unit.source),
        accepted: [],
        typedAt: '2026-11-25T02:00:00Z',
      }),
    save: async (unit) => {
      await saver.flush(key(unit))
      return saver.state(key(unit)).status
    },
  }
}

/** Two who have opened the same document, of which no record is there. */
function bothOpen(documentId: string): [nok: Translator, lek: Translator] {
  const both: [Translator, Translator] = [
    translator('nok', documentId),
    translator('lek', documentId),
  ]
  for (const one of both) for (const unit of [NAME, MOTTO]) one.see(unit, NOTHING)
  return both
}

async function texts(documentId: string): Promise<unknown[]> {
  const record = readRecord(await client.getDocument(`l10n.vi.${documentId}`))
  const work = [...(record?.work ?? [])].sort((a, b) => (a.unit < b.unit ? -1 : 1))
  return work.map(({unit, value, by}) => [unit, value, by])
}

function memory(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size
    },
  }
}

test('first texts of two people for two units of a document both stay', async () => {
  const [nok, lek] = bothOpen('capital-1')
  nok.write(NAME, 'Băng Cốc')
  lek.write(MOTTO, 'Thành phố thiên thần')
  expect(await Promise.all([nok.save(NAME), lek.save(MOTTO)])).toEqual(['saved', 'saved'])
  expect(await texts('capital-1')).toEqual([
    ['motto', 'Thành phố thiên thần', 'lek'],
    ['name', 'Băng Cốc', 'nok'],
  ])
})

test('of two first texts for one unit the first stays, and the second is told and kept', async () => {
  const [nok, lek] = bothOpen('capital-2')
  nok.write(NAME, 'Băng Cốc')
  lek.write(NAME, 'Bangkok')
  const told = await Promise.all([nok.save(NAME), lek.save(NAME)])
  expect(told.toSorted()).toEqual(['overtaken', 'saved'])
  const [first, second] = told[0] === 'saved' ? [nok, lek] : [lek, nok]
  const value = first === nok ? 'Băng Cốc' : 'Bangkok'
  const other = first === nok ? 'Bangkok' : 'Băng Cốc'
  expect([
    await texts('capital-2'),
    first.drafts.all(),
    second.drafts.all().map((draft) => draft.value),
  ]).toEqual([[['name', value, first === nok ? 'nok' : 'lek']], [], [other]])

  second.saver.insist(second.key(NAME))
  expect(await second.save(NAME)).toBe('saved')
  expect(await texts('capital-2')).toEqual([['name', other, second === nok ? 'nok' : 'lek']])
})

test('a text that waits is not saved over another because its page has seen the record since', async () => {
  const [nok, lek] = bothOpen('capital-3')
  lek.write(NAME, 'Bangkok')
  nok.write(NAME, 'Băng Cốc')
  await nok.save(NAME)
  const stored = await readWork(client, {
    documentId: 'capital-3',
    language: 'vi',
    unit: MOTTO.id,
  })
  lek.see(MOTTO, stored)
  expect([await lek.save(NAME), await texts('capital-3')]).toEqual([
    'overtaken',
    [['name', 'Băng Cốc', 'nok']],
  ])
})

test('a text written in the same moment as one of somebody else is not taken for it', async () => {
  const [nok, lek] = bothOpen('capital-4')
  nok.write(NAME, 'Băng Cốc')
  await nok.save(NAME)
  // Both clocks give the same times.
  lek.write(NAME, 'Bangkok')
  expect([await lek.save(NAME), await texts('capital-4')]).toEqual([
    'overtaken',
    [['name', 'Băng Cốc', 'nok']],
  ])
})
