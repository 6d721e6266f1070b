import {afterAll, expect, test} from 'vitest'

import type {ContentDocument} from '../../content/testContent.ts'
import {MEETING_TITLES_QUERY} from './meetingTitles.ts'
import {openContent} from './testQueries.ts'
import {TRANSLATIONS_QUERY} from './translations.ts'

const THAI = 'การประชุมนายกเทศมนตรีเมืองหลวงอาเซียน'

const {ask, close} = openContent()
const moved = openContent(withTitle(THAI))
const emptied = openContent(withTitle(''))
afterAll(async () => {
  await close()
  await moved.close()
  await emptied.close()
})

/** The content with Thai that its English was not made from. */
function withTitle(value: string) {
  return (document: ContentDocument): ContentDocument => {
    const {title} = document
    if (document._id !== 'meeting-mgmac-7' || !Array.isArray(title)) return document
    const [thai, ...others]: object[] = title
    return {...document, title: [{...thai, value}, ...others]}
  }
}

test('nothing is left in English', async () => {
  expect(await ask(TRANSLATIONS_QUERY, {language: 'en', type: null, lang: 'en'})).toEqual([])
})

test('what is left in Vietnamese, text by text', async () => {
  expect(
    await ask(`${TRANSLATIONS_QUERY}[document == "capital-hanoi"]`, {
      language: 'vi',
      type: 'capital',
      lang: 'en',
    }),
  ).toEqual([
    {
      document: 'capital-hanoi',
      documentType: 'capital',
      title: 'Hanoi',
      units: 3,
      approved: [],
      missing: [],
      draft: [],
      review: ['commonName', 'officialName', 'countryName'],
      stale: [],
      orphans: [],
    },
  ])
})

test('a changed source makes its translation stale', async () => {
  const left = `${TRANSLATIONS_QUERY}{document, stale, "approved": "title" in approved}`
  expect(await moved.ask(left, {language: 'en', type: null, lang: 'en'})).toEqual([
    {document: 'meeting-mgmac-7', stale: ['title'], approved: true},
  ])
})

test('an emptied source leaves its translation without one', async () => {
  const left = `${TRANSLATIONS_QUERY}{document, stale, orphans}`
  expect(await emptied.ask(left, {language: 'en', type: null, lang: 'en'})).toEqual([
    {document: 'meeting-mgmac-7', stale: [], orphans: ['title']},
  ])
})

test('unapproved text is left out or taken', async () => {
  const titles = (lang: string, text: string) =>
    ask(`${MEETING_TITLES_QUERY}[0].title`, {lang, text})
  const thai = 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7'
  const english = 'The 7th Meeting of Governors/Mayors of ASEAN Capitals'
  expect(
    await Promise.all([
      titles('en', 'approved'),
      titles('vi', 'approved'),
      titles('vi', 'published'),
      titles('vi', 'work'),
      titles('th', 'approved'),
    ]),
  ).toEqual([english, thai, english, english, thai])
})
