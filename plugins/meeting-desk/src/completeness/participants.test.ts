import {expect, test} from 'vitest'

import {participants} from './participants.ts'

test('host, co-hosts and participants, each once', () => {
  expect(
    participants({
      hostCapital: {_ref: 'bangkok'},
      coHosts: [{_ref: 'hanoi'}, {}],
      participatingCapitals: [{_ref: 'bangkok'}, {_ref: 'manila'}],
    }),
  ).toEqual(['bangkok', 'hanoi', 'manila'])
  expect(participants({})).toEqual([])
})
