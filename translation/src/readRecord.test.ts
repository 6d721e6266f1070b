import {expect, test} from 'vitest'

import {readRecord} from './readRecord.ts'

const source = {hash: 'h', value: 'ก'}
const work = {
  _key: 'k',
  _type: 'translationWork',
  unit: 'title',
  value: 'A',
  state: 'draft',
  source,
  origin: 'person',
  by: 'nok',
  at: 'now',
}
const stored = {_id: 'l10n.en.a', _type: 'translation', language: 'en', document: 'a'}

test('items that are not as they should be are left out', () => {
  const record = readRecord({
    ...stored,
    _createdAt: 'x',
    work: [work, null, {...work, value: 1}, {...work, state: 'done'}, {...work, source: {}}],
    approvals: 'none',
    notes: [
      {...work, kind: 'note', text: 'x'},
      {...work, kind: 'shout', text: 'x'},
    ],
    due: 5,
  })
  expect(record).toEqual({
    ...stored,
    work: [work],
    approvals: [],
    notes: [{...work, kind: 'note', text: 'x'}],
  })
})

test.each([
  null,
  'x',
  {...stored, _type: 'note'},
  {...stored, language: 1},
  {...stored, document: {}},
])('%o is no record', (value) => {
  expect(readRecord(value)).toBeUndefined()
})
