import {expect, test} from 'vitest'

import {dressPreview} from './dressPreview.ts'
import {isRecord} from './rules/isRecord.ts'

const choices = {status: {agreed: 'เห็นชอบร่วมกัน'}}

function shown(selection: unknown, given: typeof choices | undefined): unknown {
  const preview = {select: {state: 'status', title: 'title'}, prepare: (found: unknown) => found}
  const dressed = dressPreview(preview, given)
  return isRecord(dressed) && typeof dressed['prepare'] === 'function'
    ? Reflect.apply(dressed['prepare'], undefined, [selection])
    : undefined
}

test('a preview is given titles for what was chosen', () => {
  expect(shown({state: 'agreed', title: 'agreed'}, choices)).toEqual({
    state: 'เห็นชอบร่วมกัน',
    title: 'agreed',
  })
})

test('values without a title are given as they are', () => {
  expect(shown({state: 'other'}, choices)).toEqual({state: 'other'})
  expect(shown({}, choices)).toEqual({state: undefined})
  expect(shown({state: 'agreed'}, undefined)).toEqual({state: 'agreed'})
})

test('what is no preview stays', () => {
  expect([dressPreview(undefined, choices), dressPreview({select: {}}, choices)]).toEqual([
    undefined,
    {select: {}},
  ])
})
