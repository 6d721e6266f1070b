import {expect, test} from 'vitest'

import {isEmptyValue} from './isEmptyValue.ts'

test.for([
  [undefined, true],
  ['  ', true],
  [false, true],
  [0, false],
  [[], true],
  [[{_key: 'th', _type: 'internationalizedArrayStringValue', language: 'th'}], true],
  [[{_key: 'th', language: 'th', value: 'ก'}], false],
  [{_type: 'venue'}, true],
  [{_type: 'venue', name: [{_key: 'th', language: 'th', value: 'โรงแรม'}]}, false],
  [{_type: 'reference', _ref: 'a'}, false],
  [[{_type: 'block', style: 'normal', children: [{_type: 'span', text: ''}]}], true],
] as const)('%j is empty: %s', ([value, isEmpty]) => {
  expect(isEmptyValue(value)).toBe(isEmpty)
})
