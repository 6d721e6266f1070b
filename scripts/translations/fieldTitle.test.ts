import {findUnits} from '@capitals/translation'
import {expect, it} from 'vitest'

import {fieldTitle} from './fieldTitle.ts'

it('names the place of a text as the form does', () => {
  const value = [
    {_key: 'th', _type: 'internationalizedArrayStringValue', language: 'th', value: 'ก'},
  ]
  const document = {
    _id: 'meeting-a',
    _type: 'meeting',
    title: value,
    venue: {_type: 'venue', name: value},
    followUp: {
      _type: 'followUp',
      decisions: [
        {_key: 'a', _type: 'decision', text: value},
        {_key: 'b', _type: 'decision', text: value},
      ],
    },
    unknown: value,
  }
  const titles = (language: 'en' | 'th') =>
    findUnits(document).map((unit) => fieldTitle(unit, document, language))
  expect([titles('en'), titles('th')]).toEqual([
    [
      'Title',
      'Venue › Name',
      'Follow-up › Decisions › 1 › Decision',
      'Follow-up › Decisions › 2 › Decision',
      'unknown',
    ],
    [
      'ชื่อการประชุม',
      'สถานที่ › ชื่อสถานที่',
      'การดำเนินงานต่อเนื่อง › มติ › 1 › มติ',
      'การดำเนินงานต่อเนื่อง › มติ › 2 › มติ',
      'unknown',
    ],
  ])
})
