import fc from 'fast-check'
import {expect, test} from 'vitest'

import {diffWords} from './diffWords.ts'

test.each([
  [
    'Thai',
    'การประชุมเมืองหลวง ครั้งที่ 7',
    'การประชุมผู้นำเมืองหลวง ครั้งที่ 8',
    [
      ['same', 'การประชุม'],
      ['added', 'ผู้นำ'],
      ['same', 'เมืองหลวง ครั้งที่ '],
      ['removed', '7'],
      ['added', '8'],
    ],
  ],
  ['the same', 'ก ข', 'ก ข', [['same', 'ก ข']]],
  ['nothing', '', '', []],
  ['all new', '', 'a b', [['added', 'a b']]],
])('%s', (_, before, after, changes) => {
  expect(diffWords(before, after).map(({kind, text}) => [kind, text])).toEqual(changes)
})

test('both texts can be read out of the difference', () => {
  const text = fc.string({
    unit: fc.constantFrom('การ', 'ประชุม', ' ', 'a', '7', '์', '👩'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after)
      const without = (left: string) =>
        changes
          .filter(({kind}) => kind !== left)
          .map(({text}) => text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
