import {expect, test} from 'vitest'

import {parseRecordId, parseStatusId, recordId, statusId} from './recordIds.ts'
import {unitKey} from './unitId.ts'

test('records and status documents are named after their document, and back', () => {
  expect(recordId('en', 'drafts.a-1')).toBe('l10n.en.a-1')
  expect(parseRecordId('l10n.zh-Hant.a-1')).toEqual({language: 'zh-Hant', documentId: 'a-1'})
  expect([parseRecordId('a'), parseRecordId('l10n.en.')]).toEqual([undefined, undefined])
  const ids = ['a-1', 'drafts.a-1', 'versions.r1.a-1']
  expect(ids.map(statusId)).toEqual([
    'translationStatus-a-1',
    'drafts.translationStatus-a-1',
    'versions.r1.translationStatus-a-1',
  ])
  expect(ids.map(statusId).map(parseStatusId)).toEqual(ids)
  expect(parseStatusId('a-1')).toBeUndefined()
})

test('the key of a unit is short and has no sign that a path would trip over', () => {
  expect(unitKey('venues["x.y]"].name')).toMatch(/^[0-9a-f]{16}$/)
})
