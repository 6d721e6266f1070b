import {createSchema} from 'sanity'
import {expect, test} from 'vitest'

import {galleryMember} from './galleryMember.ts'

const schema = createSchema({
  name: 'test',
  types: [
    {name: 'picture', type: 'image', fields: [{name: 'alt', type: 'string'}]},
    {name: 'note', type: 'object', fields: [{name: 'alt', type: 'string'}]},
    {name: 'gallery', type: 'array', of: [{type: 'picture'}]},
    {name: 'plain', type: 'array', of: [{type: 'image'}]},
    {name: 'notes', type: 'array', of: [{type: 'note'}]},
    {name: 'mixed', type: 'array', of: [{type: 'picture'}, {type: 'note'}]},
    {name: 'words', type: 'array', of: [{type: 'string'}]},
  ],
})

test('a gallery is an array of nothing but images with alternative text', () => {
  const names = ['gallery', 'plain', 'notes', 'mixed', 'words', 'picture']
  const members = names.map((name) => {
    const type = schema.get(name)
    return type && galleryMember(type)?.name
  })
  expect(members).toEqual(['picture', undefined, undefined, undefined, undefined, undefined])
})
