import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {localized} from './localized.ts'

const text = (values: Record<string, string>) => ({
  title: Object.entries(values).map(([language, value]) => ({_key: language, language, value})),
})

test.each([
  [{th: 'ไทย', en: 'English', vi: 'Việt'}, 'vi', 'Việt'],
  [{th: 'ไทย', en: 'English'}, 'th', 'ไทย'],
  [{th: 'ไทย', en: 'English'}, 'vi', 'English'],
  [{th: 'ไทย'}, 'vi', 'ไทย'],
  [{}, 'vi', null],
])('%o in %s is %s', (values, lang, expected) => {
  const params = {lang}
  const tree = parse(localized('title'), {params})
  expect(evaluateSync(tree, {root: text(values), params}).data).toBe(expected)
})
