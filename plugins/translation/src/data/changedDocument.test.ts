import {expect, test} from 'vitest'

import {changedDocument} from './changedDocument.ts'

test.for([
  ['meeting-1', 'meeting-1'],
  ['drafts.meeting-1', 'meeting-1'],
  ['versions.r1.meeting-1', 'meeting-1'],
  ['l10n.zh-Hant.meeting-1', 'meeting-1'],
  ['l10n.vi.a.b', 'a.b'],
  ['translationStatus-meeting-1', 'meeting-1'],
  ['drafts.translationStatus-meeting-1', 'meeting-1'],
] as const)('%s is about %s', ([id, document]) => {
  expect(changedDocument(id)).toBe(document)
})
