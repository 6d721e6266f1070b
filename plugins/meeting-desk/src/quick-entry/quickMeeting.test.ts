import {expect, test} from 'vitest'

import {readQuickMeeting} from './quickMeeting.ts'

test('a row a capital that takes part, with the presentation that it has', () => {
  expect(
    readQuickMeeting({
      meeting: {
        title: 'การประชุม',
        hostCapital: {_ref: 'bangkok'},
        coHosts: null,
        participatingCapitals: [{_ref: 'bangkok'}, {_ref: 'hanoi'}],
      },
      sessions: [
        {_id: 's1', name: 'ผู้นำ'},
        {_id: 's2', name: null},
      ],
      presentations: [{_id: 'p1', order: 3, capital: 'hanoi'}],
      capitals: [{_id: 'hanoi', name: 'ฮานอย'}],
    }),
  ).toEqual({
    title: 'การประชุม',
    sessions: [
      {id: 's1', name: 'ผู้นำ'},
      {id: 's2', name: 's2'},
    ],
    participants: [
      {id: 'bangkok', name: 'bangkok', presentation: undefined},
      {id: 'hanoi', name: 'ฮานอย', presentation: 'p1'},
    ],
    lastOrder: 3,
  })
})
