import {expect, test} from 'vitest'

import {readOverview} from './homeOverview.ts'

test('reads capitals, meetings and what is to come; what is no such thing is left out', () => {
  expect(
    readOverview({
      capitals: [
        {_id: 'capital-bangkok', name: 'กรุงเทพมหานคร', lat: 13.75, lng: 100.5},
        {_id: 'capital-dili', name: null, lat: null, lng: null},
        {name: 'no id'},
      ],
      held: [
        {_id: 'm7', day: '2019-06-26', host: 'capital-bangkok', name: 'MGMAC 2019'},
        {_id: 'm8', day: 'soon', host: null, name: null},
      ],
      next: [{_id: 'm9', title: 'การประชุม', startDate: '2027-01-01', endDate: '2027-01-02'}],
    }),
  ).toEqual({
    capitals: [
      {
        id: 'capital-bangkok',
        name: 'กรุงเทพมหานคร',
        place: {id: 'capital-bangkok', name: 'กรุงเทพมหานคร', longitude: 100.5, latitude: 13.75},
      },
      {id: 'capital-dili', name: 'capital-dili', place: undefined},
    ],
    held: [{id: 'm7', day: '2019-06-26', host: 'capital-bangkok', name: 'MGMAC 2019'}],
    next: [
      {
        id: 'm9',
        title: 'การประชุม',
        startDate: '2027-01-01',
        endDate: '2027-01-02',
        host: '',
        venue: '',
      },
    ],
  })
})

test('an answer that is none is empty', () => {
  expect(readOverview(undefined)).toEqual({capitals: [], held: [], next: []})
})
