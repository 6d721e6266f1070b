import {afterAll, expect, test} from 'vitest'

import {openContent} from '../testQueries.ts'
import {localized} from './localized.ts'

const {ask, close} = openContent()
afterAll(close)

test.each([
  [{th: 'ไทย', en: 'English', vi: 'Việt'}, 'vi', 'Việt'],
  [{th: 'ไทย', en: 'English'}, 'th', 'ไทย'],
  [{th: 'ไทย', en: 'English'}, 'vi', 'English'],
  [{th: 'ไทย'}, 'vi', 'ไทย'],
  [{}, 'vi', null],
])('%o in %s is %s', async (values, lang, expected) => {
  const title = Object.entries(values).map(([language, value]) => ({language, value}))
  expect(await ask(`{"title": $title}{"text": ${localized('title')}}.text`, {title, lang})).toBe(
    expected,
  )
})
