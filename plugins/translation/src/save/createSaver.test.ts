import {type Mutation, snapshot, type Unit, unitKey, type Work} from '@capitals/translation'
import {expect, test} from 'vitest'

import {createLocalDrafts} from './createLocalDrafts.ts'
import {createSaver, type StoredWork} from './createSaver.ts'
import {draftKey} from './draftKey.ts'
import type {KeptDraft} from './KeptDraft.ts'

const UNIT: Unit = {id: 'title', kind: 'string', path: ['title'], source: 'ปฏิญญา'}
const PLACE = {language: 'vi', documentId: 'declaration-1', unit: 'title'}
const KEY = draftKey(PLACE)
const NOTHING = {work: undefined, revision: undefined}

function draft(value: string, seen?: KeptDraft['seen']): KeptDraft {
  return {
    documentId: 'declaration-1',
    language: 'vi',
    unit: UNIT,
    value,
    state: 'draft',
    origin: 'person',
    source: snapshot(UNIT.source),
    accepted: [],
    ...(seen && {seen}),
    typedAt: '2026-11-25T02:00:00Z',
  }
}

function work(value: string, by: string, at: string): Work {
  const source = snapshot(UNIT.source)
  return {
    _key: unitKey('title'),
    _type: 'translationWork',
    unit: 'title',
    value,
    state: 'draft',
    source,
    origin: 'person',
    by,
    at,
  }
}

function memoryStorage(): Storage {
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

/** A saver with a lake that a test answers for, and timers that it lets run. */
function setUp(storage = memoryStorage()) {
  const sent: {value: unknown; revision: unknown; answer: (error?: Error) => void}[] = []
  let inLake: StoredWork = NOTHING
  const timers = new Map<number, () => void>()
  let count = 0
  let isOnline = true
  const drafts = createLocalDrafts(storage, 'me')
  const saver = createSaver({
    commit: (mutations) =>
      new Promise((resolve, reject) => {
        sent.push({
          value: valueOf(mutations),
          revision: mutations.map((one) => 'patch' in one && one.patch.ifRevisionID)[1],
          answer: (error) => (error ? reject(error) : resolve(`t${sent.length}`)),
        })
      }),
    read: async () => inLake,
    drafts,
    me: 'me',
    now: () => `2026-11-25T03:00:0${(count += 1)}Z`,
    timers: {
      set: (run) => {
        timers.set((count += 1), run)
        return count
      },
      clear: (timer) => void timers.delete(timer),
    },
    isOnline: () => isOnline,
  })
  return {
    saver,
    sent,
    drafts,
    storage,
    goOffline: () => (isOnline = false),
    putInLake: (found: StoredWork) => (inLake = found),
    async pass() {
      const due = [...timers.values()]
      timers.clear()
      for (const run of due) run()
      await settle()
    },
  }
}

function conflict(): Error {
  return Object.assign(new Error('Unexpected revision'), {statusCode: 409})
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

function valueOf(mutations: readonly Mutation[]): unknown {
  const [item] = mutations.flatMap((one) => ('patch' in one ? (one.patch.insert?.items ?? []) : []))
  return typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined
}

test('what is typed is kept at once and saved when the person pauses', async () => {
  const {saver, sent, drafts, pass} = setUp()
  saver.write(draft('T'))
  saver.write(draft('Tu'))
  const waiting = [saver.state(KEY).status, drafts.get(KEY)?.value, sent.length]
  await pass()
  const saving = saver.state(KEY).status
  sent[0]?.answer()
  await settle()
  expect([waiting, saving, saver.state(KEY), sent.map(({value}) => value), drafts.all()]).toEqual([
    ['waiting', 'Tu', 0],
    'saving',
    {status: 'saved'},
    ['Tu'],
    [],
  ])
})

test('what is typed while it is saved is saved after that', async () => {
  const {saver, sent, pass} = setUp()
  saver.write(draft('T'))
  await pass()
  saver.write(draft('Tu'))
  sent[0]?.answer()
  await settle()
  await pass()
  sent[1]?.answer()
  await settle()
  expect([sent.map(({value}) => value), saver.state(KEY).status]).toEqual([['T', 'Tu'], 'saved'])
})

test('without a line the text stays in the browser and is tried again', async () => {
  const {saver, sent, drafts, goOffline, pass} = setUp()
  goOffline()
  saver.write(draft('Tuyên'))
  await pass()
  sent[0]?.answer(new Error('Failed to fetch'))
  await settle()
  const offline = [saver.state(KEY).status, drafts.get(KEY)?.value]
  saver.retry()
  await pass()
  sent[1]?.answer()
  await settle()
  expect([offline, saver.state(KEY).status, drafts.all()]).toEqual([
    ['offline', 'Tuyên'],
    'saved',
    [],
  ])
})

test('a refusal is told', async () => {
  const {saver, sent, pass} = setUp()
  saver.write(draft('Tuyên'))
  await pass()
  sent[0]?.answer(new Error('Insufficient permissions'))
  await settle()
  expect(saver.state(KEY)).toEqual({status: 'failed', message: 'Insufficient permissions'})
})

test('a closed tab gives its text to the next one', async () => {
  const {saver, storage} = setUp()
  saver.write(draft('Tuyên bố'))
  const next = setUp(storage)
  const found = next.saver.pending(KEY)?.value
  next.saver.observe(PLACE, NOTHING)
  await next.pass()
  next.sent[0]?.answer()
  await settle()
  expect([found, next.sent[0]?.value, next.drafts.all()]).toEqual(['Tuyên bố', 'Tuyên bố', []])
})

test('the text of somebody else is not thrown away, unless one insists', async () => {
  const {saver, sent, pass} = setUp()
  const theirs = work('Tuyên ngôn', 'mai', '2026-11-25T02:30:00Z')
  saver.observe(PLACE, NOTHING)
  saver.write(draft('Tuyên bố'))
  saver.observe(PLACE, {work: theirs, revision: 'r1'})
  await pass()
  saver.write(draft('Tuyên bố B'))
  await pass()
  const before = [saver.state(KEY).status, sent.length]
  saver.insist(KEY)
  await pass()
  sent[0]?.answer()
  await settle()
  expect([before, sent[0]?.value, saver.state(KEY).status]).toEqual([
    ['overtaken', 0],
    'Tuyên bố B',
    'saved',
  ])
})

test('what one has seen, or saved oneself, is continued', async () => {
  const {saver, sent, pass} = setUp()
  const theirs = work('Tuyên ngôn', 'mai', '2026-11-25T02:30:00Z')
  saver.observe(PLACE, {work: theirs, revision: 'r1'})
  saver.write(draft('Tuyên bố', {by: 'mai', at: theirs.at}))
  await pass()
  sent[0]?.answer()
  await settle()
  saver.observe(PLACE, {work: work('Tuyên bố', 'me', '2026-11-25T03:00:02Z'), revision: 'r2'})
  // The page may be told of one's own text only after the next letter.
  saver.write(draft('Tuyên bố B', {by: 'mai', at: theirs.at}))
  await pass()
  sent[1]?.answer()
  await settle()
  expect([sent.map(({value}) => value), saver.state(KEY).status]).toEqual([
    ['Tuyên bố', 'Tuyên bố B'],
    'saved',
  ])
})

test('work on other units is no hindrance, nor thrown away', async () => {
  const {saver, sent, putInLake, pass} = setUp()
  saver.observe(PLACE, {work: undefined, revision: 'r1'})
  saver.write(draft('Tuyên bố'))
  await pass()
  putInLake({work: undefined, revision: 'r2'})
  sent[0]?.answer(conflict())
  await settle()
  sent[1]?.answer()
  await settle()
  saver.write(draft('Tuyên bố B'))
  await pass()
  expect([sent.map(({revision}) => revision), saver.state(KEY).status]).toEqual([
    ['r1', 'r2', 't2'],
    'saving',
  ])
})

test('what somebody else writes in the same moment is not thrown away', async () => {
  const {saver, sent, putInLake, drafts, pass} = setUp()
  saver.observe(PLACE, {work: undefined, revision: 'r1'})
  saver.write(draft('Tuyên bố'))
  await pass()
  putInLake({work: work('Tuyên ngôn', 'mai', '2026-11-25T02:30:00Z'), revision: 'r2'})
  sent[0]?.answer(conflict())
  await settle()
  expect([sent.length, saver.state(KEY).status, drafts.get(KEY)?.value]).toEqual([
    1,
    'overtaken',
    'Tuyên bố',
  ])
})

test('what is held back is not saved, and what was on its way has ended', async () => {
  const {saver, sent, drafts, pass} = setUp()
  saver.write(draft('Tu'))
  await pass()
  const held = saver.hold(KEY)
  sent[0]?.answer()
  await held
  saver.write(draft('Tuy'))
  await saver.hold(KEY)
  await pass()
  saver.forget(KEY)
  expect([sent.length, drafts.all()]).toEqual([1, []])
})

test('a browser that keeps nothing does not hinder', () => {
  const full = memoryStorage()
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  const drafts = createLocalDrafts(full, 'me')
  expect([drafts.set(KEY, draft('T')), drafts.all()]).toEqual([false, []])
})
