import {expect, test} from 'vitest'

import {languageName} from './languageName.ts'

test('languages are called as the people of the interface call them', () => {
  const names = (locale: string) => ['en', 'vi', 'tet'].map((tag) => languageName(tag, locale))
  expect({th: names('th'), 'th-TH': names('th-TH'), 'en-US': names('en-US')}).toEqual({
    th: ['อังกฤษ', 'เวียดนาม', 'เตตุม'],
    'th-TH': ['อังกฤษ', 'เวียดนาม', 'เตตุม'],
    'en-US': ['English', 'Vietnamese', 'Tetum'],
  })
})
