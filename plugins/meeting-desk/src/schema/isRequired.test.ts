import {defineField} from 'sanity'
import {expect, test} from 'vitest'

import {isRequired} from './isRequired.ts'

test('a field is required where one of its rules says so as an error', () => {
  const fields = [
    defineField({name: 'a', type: 'string', validation: (rule) => rule.required().error('!')}),
    defineField({
      name: 'b',
      type: 'string',
      validation: (rule) => [rule.max(3), rule.required().error({th: '!', en: '!'})],
    }),
    defineField({name: 'c', type: 'string', validation: (rule) => rule.required().warning('!')}),
    defineField({name: 'd', type: 'string', validation: (rule) => [rule.max(3), rule.warning()]}),
    defineField({name: 'e', type: 'string', validation: undefined}),
  ]
  expect(fields.map(({validation}) => isRequired({validation}))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
