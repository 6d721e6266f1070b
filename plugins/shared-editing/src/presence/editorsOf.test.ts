import {expect, test} from 'vitest'

import {editorsOf} from './editorsOf.ts'

const malee = {id: 'malee', displayName: 'มาลี'}
const nok = {id: 'nok'}

function at(...path: (string | {_key: string})[]) {
  return {user: malee, sessionId: 'one', path}
}

const TEXT = {jsonType: 'array'} as const
const OBJECT = {jsonType: 'object'} as const

test('whoever is in a language of a text is in the text', () => {
  const present = [at('title', {_key: 'th'}, 'value'), at('theme')]
  expect(editorsOf(present, ['title'], TEXT)).toEqual([{id: 'malee', name: 'มาลี'}])
})

test('an object is edited where its fields are, and in itself', () => {
  const present = [at('venue', 'name', {_key: 'th'}, 'value'), at('hostCapital')]
  expect([
    editorsOf(present, ['venue'], OBJECT),
    editorsOf(present, ['venue', 'name'], TEXT),
    editorsOf(present, ['hostCapital'], OBJECT),
  ]).toEqual([[], [{id: 'malee', name: 'มาลี'}], [{id: 'malee', name: 'มาลี'}]])
})

test('a person with two windows is one, and one without a name has an id', () => {
  const present = [at('title'), {...at('title'), sessionId: 'two'}, {...at('title'), user: nok}]
  expect(editorsOf(present, ['title'], TEXT)).toEqual([
    {id: 'malee', name: 'มาลี'},
    {id: 'nok', name: 'nok'},
  ])
})

test('inside of an item of a list the list says it', () => {
  const present = [at('gallery', {_key: 'one'}, 'alt')]
  expect([
    editorsOf(present, ['gallery'], TEXT).length,
    editorsOf(present, ['gallery', {_key: 'one'}, 'alt'], TEXT).length,
    editorsOf(present, [], OBJECT).length,
  ]).toEqual([1, 0, 0])
})
