import {expect, test} from 'vitest'

import {NO_WORK, parseWork, type Work} from './Work.ts'

test('work is what was kept', () => {
  const work: Work = {
    step: 'created',
    text: 'ก',
    corrections: {'meeting/year-1': {value: '2019'}, 'session-1': {isLeftOut: true}},
    names: {'agency สำนัก': 'new'},
    created: [{id: 'meeting-1', type: 'meeting', title: 'ก'}],
    revision: 'r',
  }
  expect(parseWork(JSON.stringify(work))).toEqual(work)
})

test.each([
  null,
  '',
  '{',
  '[]',
  '{"step":"review","text":1}',
  '{"step":"review","text":"","revision":"","created":[{}],"corrections":{}}',
  '{"step":"review","text":"","revision":"","created":[],"corrections":{"a":1}}',
])('%j is no work', (json) => {
  expect(parseWork(json)).toEqual(NO_WORK)
})
