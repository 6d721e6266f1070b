import {insert, set, setIfMissing, unset} from 'sanity'
import {expect, test} from 'vitest'

import {isIncomplete, pictureWords} from './pictureWords.ts'
import {wordPatches} from './wordPatches.ts'

const PATH = ['gallery', {_key: 'one'}]

function member(language: string, value: string) {
  return {_key: language, _type: 'internationalizedArrayStringValue', language, value}
}

const picture = {_key: 'one', alt: [member('th', 'สะพาน'), member('en', 'A bridge')]}

test('the words of a picture are read by language', () => {
  expect(pictureWords(picture)).toEqual({
    alt: {th: 'สะพาน', en: 'A bridge'},
    credit: {th: '', en: ''},
  })
  expect(pictureWords({alt: 'a bridge', credit: [null, {language: 'th'}]})).toEqual(
    pictureWords(undefined),
  )
})

test('a picture is complete with every field in both languages', () => {
  const credited = {...picture, credit: [member('th', 'กทม.'), member('en', 'BMA')]}
  expect([picture, credited].map((one) => isIncomplete(pictureWords(one)))).toEqual([true, false])
})

test('only what has changed is written', () => {
  const words = {alt: {th: 'สะพาน ', en: 'The bridge'}, credit: {th: 'กทม.', en: ''}}
  expect(wordPatches(picture, words, PATH)).toEqual([
    set('The bridge', [...PATH, 'alt', {_key: 'en'}, 'value']),
    setIfMissing([], [...PATH, 'credit']),
    insert([member('th', 'กทม.')], 'after', [...PATH, 'credit', -1]),
  ])
})

test('an emptied text takes its language away', () => {
  const words = {alt: {th: 'สะพาน', en: ' '}, credit: {th: '', en: ''}}
  expect(wordPatches(picture, words, PATH)).toEqual([unset([...PATH, 'alt', {_key: 'en'}])])
})
