import {expect, test} from 'vitest'

import {isWritten} from './isWritten.ts'

const string = {name: 'string', jsonType: 'string'}
const text = {name: 'text', type: string}

test.each([
  [string, true],
  [text, true],
  [{name: 'officialName', type: text}, true],
  [{name: 'url', type: string}, false],
  [{name: 'link', type: {name: 'url', type: string}}, false],
  [{name: 'date', type: string}, false],
  [{name: 'status', type: string, options: {list: ['draft']}}, false],
  [{name: 'special', type: string, components: {input: () => null}}, false],
  [{name: 'number', jsonType: 'number'}, false],
  [undefined, false],
])('%j', (type, written) => {
  expect(isWritten(type)).toBe(written)
})
