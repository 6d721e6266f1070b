import {expect, test} from 'vitest'

import {snapshot} from '../hashOf.ts'
import {recordId} from '../recordIds.ts'
import {testBlock} from '../testDocument.ts'
import type {TranslationRecord} from '../TranslationRecord.ts'
import type {UnitValue} from '../Unit.ts'
import {unitKey} from '../unitId.ts'
import {memoryEntries} from './memoryEntries.ts'
import {TranslationMemory} from './TranslationMemory.ts'

function record(
  documentId: string,
  language: string,
  approved: readonly (readonly [unit: string, source: UnitValue, value: UnitValue])[],
): TranslationRecord {
  return {
    _id: recordId(language, documentId),
    _type: 'translation',
    language,
    document: documentId,
    approvals: approved.map(([unit, source, value], index) => ({
      _key: unitKey(unit),
      _type: 'translationApproval',
      unit,
      value,
      target: snapshot(value).hash,
      source: snapshot(source),
      by: 'lek',
      at: `2026-01-0${index + 1}`,
    })),
  }
}

function memoryOf(...records: TranslationRecord[]): TranslationMemory {
  const memory = new TranslationMemory()
  for (const record of records) memory.set(record._id, memoryEntries(record))
  return memory
}

const meeting = record('m', 'en', [
  ['title', 'การประชุมผู้นำเมืองหลวง ครั้งที่ 7', 'The 7th Meeting'],
  ['name', 'กรุงเทพมหานคร', 'Bangkok'],
  ['place', 'กรุงเทพมหานคร', 'Bangkok'],
  ['host', 'กรุงเทพมหานคร', 'BMA'],
  ['body#a', testBlock('a', 'กรุงเทพมหานคร'), testBlock('a', 'Bangkok')],
])
const other = record('m', 'vi', [['name', 'กรุงเทพมหานคร', 'Băng Cốc']])

const told = (memory: TranslationMemory, source: UnitValue, language = 'en') =>
  memory
    .find({source, language})
    .map(({entry, percent, times}) => [entry.unit, entry.target, percent, times])

test('the same text is found in its language, each translation once', () => {
  expect(told(memoryOf(meeting, other), ' กรุงเทพมหานคร')).toEqual([
    ['host', 'BMA', 100, 1],
    ['place', 'Bangkok', 100, 2],
    ['body#a', testBlock('a', 'Bangkok'), 99, 1],
  ])
  expect(told(memoryOf(meeting, other), 'กรุงเทพมหานคร', 'vi')).toEqual([
    ['name', 'Băng Cốc', 100, 1],
  ])
})

test('a similar text is found with its percentage, another is not', () => {
  const memory = memoryOf(meeting)
  expect(told(memory, 'การประชุมผู้นำเมืองหลวง ครั้งที่ 8')).toEqual([['title', 'The 7th Meeting', 97, 1]])
  expect(told(memory, 'การลงนามปฏิญญา')).toEqual([])
  expect(told(memory, '')).toEqual([])
})

test('the unit itself is no news', () => {
  const [only] = memoryOf(other).find({
    source: 'กรุงเทพมหานคร',
    language: 'vi',
    except: {documentId: 'm', unit: 'name'},
  })
  expect(only).toBeUndefined()
})

test('what a record no longer says is forgotten, before and after the first question', () => {
  const memory = memoryOf(meeting, other)
  memory.set(other._id, [])
  expect(told(memory, 'กรุงเทพมหานคร', 'vi')).toEqual([])
  memory.set(
    meeting._id,
    memoryEntries(record('m', 'en', [['name', 'กรุงเทพมหานคร', 'Krung Thep']])),
  )
  expect(told(memory, 'กรุงเทพมหานคร')).toEqual([['name', 'Krung Thep', 100, 1]])
  memory.delete(meeting._id)
  expect(told(memory, 'กรุงเทพมหานคร')).toEqual([])
})

test('can be prepared piece by piece', () => {
  const memory = memoryOf(meeting)
  expect([memory.prepare(2), memory.prepare(2), memory.prepare(2)]).toEqual([3, 1, 0])
})
